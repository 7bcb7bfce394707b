from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def conflict():
    body = {
        "error": "conflict",
        "message": "The request conflicts with the current state of the resource",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
