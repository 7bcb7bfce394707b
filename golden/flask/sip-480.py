from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def temporarily_unavailable():
    body = {
        "error": "temporarily_unavailable",
        "message": "The callee is not available: try again in 300 seconds",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return jsonify(body), 480, headers


if __name__ == "__main__":
    app.run()
