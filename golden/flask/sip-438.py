from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_identity_header():
    body = {
        "error": "invalid_identity_header",
        "message": "The signature of the caller's identity is not valid",
    }
    return jsonify(body), 438


if __name__ == "__main__":
    app.run()
