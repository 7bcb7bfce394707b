from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def cannot_verify_user():
    body = {
        "status": "cannot_verify_user",
        "message": "The user cannot be verified, but mail for it is accepted",
    }
    return jsonify(body), 252


if __name__ == "__main__":
    app.run()
