from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def need_password():
    body = {
        "status": "need_password",
        "message": "The user name is accepted: send the password",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
