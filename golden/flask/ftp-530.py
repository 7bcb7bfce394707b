from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_logged_in():
    body = {
        "error": "not_logged_in",
        "message": "The client is not logged in",
    }
    return jsonify(body), 530


if __name__ == "__main__":
    app.run()
