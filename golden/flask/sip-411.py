from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def length_required():
    body = {
        "error": "length_required",
        "message": "The request has no Content-Length header field",
    }
    return jsonify(body), 411


if __name__ == "__main__":
    app.run()
