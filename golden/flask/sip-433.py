from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def anonymity_disallowed():
    body = {
        "error": "anonymity_disallowed",
        "message": "Anonymous calls are not accepted",
    }
    return jsonify(body), 433


if __name__ == "__main__":
    app.run()
