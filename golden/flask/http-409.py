from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def conflict():
    body = {
        "error": "conflict",
        "message": "The resource was changed by another request",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
