from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def conditional_request_failed():
    body = {
        "error": "conditional_request_failed",
        "message": "The entity tag of this PUBLISH request matches nothing",
    }
    return jsonify(body), 412


if __name__ == "__main__":
    app.run()
