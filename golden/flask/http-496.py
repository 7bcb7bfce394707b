from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ssl_certificate_required():
    body = {
        "error": "ssl_certificate_required",
        "message": "A client certificate is required",
    }
    return jsonify(body), 496


if __name__ == "__main__":
    app.run()
