from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ssl_certificate_error():
    body = {
        "error": "ssl_certificate_error",
        "message": "The client certificate could not be verified",
    }
    return jsonify(body), 495


if __name__ == "__main__":
    app.run()
