from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def uri_too_long():
    body = {
        "error": "uri_too_long",
        "message": "The request URI is too long",
    }
    return jsonify(body), 414


if __name__ == "__main__":
    app.run()
