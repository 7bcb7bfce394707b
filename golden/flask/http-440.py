from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def login_timeout():
    body = {
        "error": "login_timeout",
        "message": "The session has expired: log in again",
    }
    return jsonify(body), 440


if __name__ == "__main__":
    app.run()
