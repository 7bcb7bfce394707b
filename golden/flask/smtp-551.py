from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def user_not_local():
    body = {
        "error": "user_not_local",
        "message": "The user is not local: send to user@example.net instead",
        "forward_path": "user@example.net",
    }
    return jsonify(body), 551


if __name__ == "__main__":
    app.run()
