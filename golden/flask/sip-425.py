from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_alert_message():
    body = {
        "error": "bad_alert_message",
        "message": "The alert in this request is corrupted",
        "alert_error": '103; code="Alert payload was corrupted"',
    }
    headers = {
        "AlertMsg-Error": '103; code="Alert payload was corrupted"',
    }
    return jsonify(body), 400, headers


if __name__ == "__main__":
    app.run()
