from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unavailable():
    body = {
        "error": "unavailable",
        "message": "The service is unavailable: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return jsonify(body), 503, headers


if __name__ == "__main__":
    app.run()
