from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def deadline_exceeded():
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
