from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def user_authorized():
    body = {
        "status": "user_authorized",
        "message": "The user is logged in by the security data exchange",
    }
    return jsonify(body), 232


if __name__ == "__main__":
    app.run()
