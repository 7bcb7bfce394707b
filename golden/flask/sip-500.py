from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def server_internal_error():
    body = {
        "error": "server_internal_error",
        "message": "Unexpected server error: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return jsonify(body), 500, headers


if __name__ == "__main__":
    app.run()
