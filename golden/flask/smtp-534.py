from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def authentication_mechanism_too_weak():
    body = {
        "error": "authentication_mechanism_too_weak",
        "message": "The authentication mechanism is too weak for this account",
    }
    return jsonify(body), 534


if __name__ == "__main__":
    app.run()
