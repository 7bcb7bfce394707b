from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def user_not_local_will_forward():
    body = {
        "status": "user_not_local_will_forward",
        "message": "The user is not local: the message will be forwarded",
        "forward_path": "user@example.net",
    }
    return jsonify(body), 251


if __name__ == "__main__":
    app.run()
