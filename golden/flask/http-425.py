from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def too_early():
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return jsonify(body), 425


if __name__ == "__main__":
    app.run()
