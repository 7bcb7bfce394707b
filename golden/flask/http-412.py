from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def precondition_failed():
    body = {
        "error": "precondition_failed",
        "message": "A precondition of the request is not met",
    }
    return jsonify(body), 412


if __name__ == "__main__":
    app.run()
