from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def client_closed_request():
    body = {
        "error": "client_closed_request",
        "message": "The client disconnected before the response was sent",
    }
    return jsonify(body), 499


if __name__ == "__main__":
    app.run()
