from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_argument():
    body = {
        "error": "invalid_argument",
        "message": "An argument of the call is not valid",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
