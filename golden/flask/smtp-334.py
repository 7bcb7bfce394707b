from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def server_challenge():
    body = {
        "status": "server_challenge",
        "message": "The server waits for the answer to its challenge",
        "challenge": "UGFzc3dvcmQ6",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
