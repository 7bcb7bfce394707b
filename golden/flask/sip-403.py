from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def forbidden():
    body = {
        "error": "forbidden",
        "message": "The server refuses this request",
    }
    return jsonify(body), 403


if __name__ == "__main__":
    app.run()
