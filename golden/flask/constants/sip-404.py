from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_found():
    body = {
        "error": "not_found",
        "message": "No such user in this domain",
    }
    return jsonify(body), HTTPStatus.NOT_FOUND


if __name__ == "__main__":
    app.run()
