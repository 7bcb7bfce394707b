from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def help_message():
    body = {
        "status": "help_message",
        "message": "The server sends its help text",
    }
    return jsonify(body), 214


if __name__ == "__main__":
    app.run()
