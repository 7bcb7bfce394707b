from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def insufficient_storage():
    body = {
        "error": "insufficient_storage",
        "message": "There is not enough storage left to complete the request",
    }
    return jsonify(body), 507


if __name__ == "__main__":
    app.run()
