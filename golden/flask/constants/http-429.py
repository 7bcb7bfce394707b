from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def too_many_requests():
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return jsonify(body), HTTPStatus.TOO_MANY_REQUESTS, headers


if __name__ == "__main__":
    app.run()
