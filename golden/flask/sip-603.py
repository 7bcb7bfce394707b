from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def decline():
    body = {
        "error": "decline",
        "message": "The callee declines the call: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return jsonify(body), 403, headers


if __name__ == "__main__":
    app.run()
