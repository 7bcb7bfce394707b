from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def already_reported():
    body = {
        "status": "already_reported",
        "message": "The members of this collection were already listed",
    }
    return jsonify(body), 208


if __name__ == "__main__":
    app.run()
