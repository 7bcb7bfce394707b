from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def content_too_large():
    body = {
        "error": "content_too_large",
        "message": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return jsonify(body), 413


if __name__ == "__main__":
    app.run()
