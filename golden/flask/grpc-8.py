from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def resource_exhausted():
    body = {
        "error": "resource_exhausted",
        "message": "The quota is used up: try again in 60 seconds",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return jsonify(body), 429, headers


if __name__ == "__main__":
    app.run()
