from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def message_too_big():
    body = {
        "error": "message_too_big",
        "message": "The message exceeds the size limit",
    }
    return jsonify(body), 413


if __name__ == "__main__":
    app.run()
