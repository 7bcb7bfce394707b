from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_identity_info():
    body = {
        "error": "bad_identity_info",
        "message": "The credentials of the caller's identity cannot be fetched",
    }
    return jsonify(body), 436


if __name__ == "__main__":
    app.run()
