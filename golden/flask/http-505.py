from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def http_version_not_supported():
    body = {
        "error": "http_version_not_supported",
        "message": "The HTTP version of this request is not supported",
    }
    return jsonify(body), 505


if __name__ == "__main__":
    app.run()
