from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_username_or_password():
    body = {
        "error": "invalid_username_or_password",
        "message": "The user name or the password is not valid",
    }
    return jsonify(body), 430


if __name__ == "__main__":
    app.run()
