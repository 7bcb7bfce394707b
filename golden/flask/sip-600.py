from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def busy_everywhere():
    body = {
        "error": "busy_everywhere",
        "message": "The callee is busy everywhere: try again in 600 seconds",
        "retry_after": 600,
    }
    headers = {
        "Retry-After": "600",
    }
    return jsonify(body), 503, headers


if __name__ == "__main__":
    app.run()
