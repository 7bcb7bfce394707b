from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def authentication_succeeded():
    body = {
        "status": "authentication_succeeded",
        "message": "Authentication succeeded",
    }
    return jsonify(body), 235


if __name__ == "__main__":
    app.run()
