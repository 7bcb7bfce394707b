from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def authentication_required():
    body = {
        "error": "authentication_required",
        "message": "Authentication is required before this command",
    }
    return jsonify(body), 530


if __name__ == "__main__":
    app.run()
