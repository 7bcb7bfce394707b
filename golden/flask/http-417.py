from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def expectation_failed():
    body = {
        "error": "expectation_failed",
        "message": "The expectation in the Expect header cannot be met",
    }
    return jsonify(body), 417


if __name__ == "__main__":
    app.run()
