from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mailbox_unavailable():
    body = {
        "error": "mailbox_unavailable",
        "message": "The mailbox does not exist or is not accessible",
    }
    return jsonify(body), 550


if __name__ == "__main__":
    app.run()
