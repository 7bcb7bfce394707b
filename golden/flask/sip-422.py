from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def session_interval_too_small():
    body = {
        "error": "session_interval_too_small",
        "message": "The session interval is too small: use at least 1800 seconds",
        "min_se": 1800,
    }
    headers = {
        "Min-SE": "1800",
    }
    return jsonify(body), 422, headers


if __name__ == "__main__":
    app.run()
