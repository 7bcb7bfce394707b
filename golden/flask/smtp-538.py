from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def encryption_required_for_mechanism():
    body = {
        "error": "encryption_required_for_mechanism",
        "message": "This authentication mechanism requires an encrypted connection",
    }
    return jsonify(body), 538


if __name__ == "__main__":
    app.run()
