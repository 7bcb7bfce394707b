from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_token():
    body = {
        "error": "invalid_token",
        "message": "The access token is invalid or has expired",
    }
    return jsonify(body), 498


if __name__ == "__main__":
    app.run()
