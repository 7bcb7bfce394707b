from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mailbox_name_not_allowed():
    body = {
        "error": "mailbox_name_not_allowed",
        "message": "The mailbox name is not allowed",
    }
    return jsonify(body), 553


if __name__ == "__main__":
    app.run()
