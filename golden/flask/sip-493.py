from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def undecipherable():
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return jsonify(body), 493


if __name__ == "__main__":
    app.run()
