from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unwanted():
    body = {
        "error": "unwanted",
        "message": "The callee does not want this call",
    }
    return jsonify(body), 403


if __name__ == "__main__":
    app.run()
