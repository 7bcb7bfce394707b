from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ssl_handshake_failed():
    body = {
        "error": "ssl_handshake_failed",
        "message": "The origin server did not complete the TLS handshake",
    }
    return jsonify(body), 525


if __name__ == "__main__":
    app.run()
