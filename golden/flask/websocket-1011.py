from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def internal_error():
    body = {
        "error": "internal_error",
        "message": "The server met an unexpected condition",
    }
    return jsonify(body), 500


if __name__ == "__main__":
    app.run()
