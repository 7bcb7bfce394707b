from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_request():
    body = {
        "error": "bad_request",
        "message": "The request is not valid",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
