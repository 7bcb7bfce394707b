from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_entity_too_large():
    body = {
        "error": "request_entity_too_large",
        "message": "The request body is too large for now: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return jsonify(body), 413, headers


if __name__ == "__main__":
    app.run()
