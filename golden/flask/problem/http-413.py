from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def content_too_large():
    body = {
        "type": "about:blank",
        "title": "Content Too Large",
        "status": 413,
        "detail": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 413


if __name__ == "__main__":
    app.run()
