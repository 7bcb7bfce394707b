from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def gone():
    body = {
        "error": "gone",
        "message": "The user is gone for good and left no new address",
    }
    return jsonify(body), 410


if __name__ == "__main__":
    app.run()
