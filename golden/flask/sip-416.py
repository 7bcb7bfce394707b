from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unsupported_uri_scheme():
    body = {
        "error": "unsupported_uri_scheme",
        "message": "The scheme of the Request-URI is not supported",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
