from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def misdirected_request():
    body = {
        "error": "misdirected_request",
        "message": "This server cannot answer requests for this URI",
    }
    return jsonify(body), 421


if __name__ == "__main__":
    app.run()
