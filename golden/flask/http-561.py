from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def identity_provider_error():
    body = {
        "error": "identity_provider_error",
        "message": "Login through the identity provider failed",
    }
    return jsonify(body), 561


if __name__ == "__main__":
    app.run()
