from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def need_password_for_challenge():
    body = {
        "status": "need_password_for_challenge",
        "message": "The user name is accepted: answer the challenge with PASS",
        "challenge": "otp-md5 487 ex1234",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
