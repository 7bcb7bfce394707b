from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def start_mail_input():
    body = {
        "status": "start_mail_input",
        "message": "The server is ready for the message content",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
