from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def pending_messages_started():
    body = {
        "status": "pending_messages_started",
        "message": "Delivery of 3 pending messages was started",
        "node": "example.org",
        "pending": 3,
    }
    return jsonify(body), 253


if __name__ == "__main__":
    app.run()
