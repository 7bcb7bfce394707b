from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def precondition_failed():
    body = {
        "error": "precondition_failed",
        "message": "The resource has changed since the version given in If-Match",
    }
    return jsonify(body), 412


if __name__ == "__main__":
    app.run()
