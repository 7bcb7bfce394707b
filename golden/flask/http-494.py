from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_header_too_large():
    body = {
        "error": "request_header_too_large",
        "message": "The request header is too large",
    }
    return jsonify(body), 494


if __name__ == "__main__":
    app.run()
