from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return jsonify(body), HTTPStatus.UNAUTHORIZED, headers


if __name__ == "__main__":
    app.run()
