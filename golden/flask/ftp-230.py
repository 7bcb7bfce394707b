from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def user_logged_in():
    body = {
        "status": "user_logged_in",
        "message": "The user is logged in",
    }
    return jsonify(body), 230


if __name__ == "__main__":
    app.run()
