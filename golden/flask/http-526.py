from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_ssl_certificate():
    body = {
        "error": "invalid_ssl_certificate",
        "message": "The certificate of the origin server is not valid",
    }
    return jsonify(body), 526


if __name__ == "__main__":
    app.run()
