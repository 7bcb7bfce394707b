from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_uri_too_long():
    body = {
        "error": "request_uri_too_long",
        "message": "The Request-URI exceeds the length that the server accepts",
    }
    return jsonify(body), 414


if __name__ == "__main__":
    app.run()
