from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def policy_violation():
    body = {
        "error": "policy_violation",
        "message": "The message violates the policy of this endpoint",
    }
    return jsonify(body), 403


if __name__ == "__main__":
    app.run()
