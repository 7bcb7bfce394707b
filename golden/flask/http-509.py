from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bandwidth_limit_exceeded():
    body = {
        "error": "bandwidth_limit_exceeded",
        "message": "The site has exceeded its bandwidth limit",
    }
    return jsonify(body), 509


if __name__ == "__main__":
    app.run()
