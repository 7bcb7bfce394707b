from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def unprocessable_content():
    body = {
        "error": "unprocessable_content",
        "message": "The content of the request is not valid",
        "field": "email",
    }
    return jsonify(body), HTTPStatus.UNPROCESSABLE_ENTITY


if __name__ == "__main__":
    app.run()
