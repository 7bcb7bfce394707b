from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def encryption_needed():
    body = {
        "error": "encryption_needed",
        "message": "This authentication mechanism needs an encrypted connection",
    }
    return jsonify(body), 523


if __name__ == "__main__":
    app.run()
