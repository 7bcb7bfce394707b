from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def temporary_authentication_failure():
    body = {
        "error": "temporary_authentication_failure",
        "message": "Authentication is temporarily not possible: try again later",
    }
    return jsonify(body), 454


if __name__ == "__main__":
    app.run()
