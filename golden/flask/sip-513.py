from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def message_too_large():
    body = {
        "error": "message_too_large",
        "message": "The message exceeds the length that the server can handle",
    }
    return jsonify(body), 513


if __name__ == "__main__":
    app.run()
