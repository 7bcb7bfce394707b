from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def enhance_your_calm():
    body = {
        "error": "enhance_your_calm",
        "message": "Rate limit exceeded: try again later",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return jsonify(body), 420, headers


if __name__ == "__main__":
    app.run()
