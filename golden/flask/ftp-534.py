from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_denied_by_policy():
    body = {
        "error": "request_denied_by_policy",
        "message": "The policy of the server denies the request",
    }
    return jsonify(body), 534


if __name__ == "__main__":
    app.run()
