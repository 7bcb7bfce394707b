from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mailbox_temporarily_unavailable():
    body = {
        "error": "mailbox_temporarily_unavailable",
        "message": "The mailbox is temporarily unavailable: try again later",
    }
    return jsonify(body), 450


if __name__ == "__main__":
    app.run()
