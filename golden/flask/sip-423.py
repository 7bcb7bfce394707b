from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def interval_too_brief():
    body = {
        "error": "interval_too_brief",
        "message": "The expiration time is too short: use at least 3600 seconds",
        "min_expires": 3600,
    }
    headers = {
        "Min-Expires": "3600",
    }
    return jsonify(body), 422, headers


if __name__ == "__main__":
    app.run()
