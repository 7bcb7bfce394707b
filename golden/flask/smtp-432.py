from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def password_transition_needed():
    body = {
        "error": "password_transition_needed",
        "message": "The account must first move to this authentication mechanism",
    }
    return jsonify(body), 432


if __name__ == "__main__":
    app.run()
