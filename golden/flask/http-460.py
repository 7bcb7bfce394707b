from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def client_closed_connection():
    body = {
        "error": "client_closed_connection",
        "message": "The client disconnected before the response was ready",
    }
    return jsonify(body), 460


if __name__ == "__main__":
    app.run()
