from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def need_account_for_storing_files():
    body = {
        "error": "need_account_for_storing_files",
        "message": "An account is needed to store files: send ACCT",
    }
    return jsonify(body), 532


if __name__ == "__main__":
    app.run()
