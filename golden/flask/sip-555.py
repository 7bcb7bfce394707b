from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def push_notification_service_not_supported():
    body = {
        "error": "push_notification_service_not_supported",
        "message": "This push notification service is not supported",
    }
    return jsonify(body), 555


if __name__ == "__main__":
    app.run()
