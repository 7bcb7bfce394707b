from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def provide_referrer_identity():
    body = {
        "error": "provide_referrer_identity",
        "message": "The referral lacks a valid Referred-By token",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
