from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def user_account_disabled():
    body = {
        "error": "user_account_disabled",
        "message": "The user account is disabled",
    }
    return jsonify(body), 525


if __name__ == "__main__":
    app.run()
