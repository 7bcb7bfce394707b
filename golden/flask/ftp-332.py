from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def need_account_for_login():
    body = {
        "status": "need_account_for_login",
        "message": "An account is needed for the login: send ACCT",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
