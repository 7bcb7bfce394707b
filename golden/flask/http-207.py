from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def multi_status():
    body = {
        "status": "multi_status",
        "message": "2 of 3 operations succeeded",
        "succeeded": 2,
        "failed": 1,
    }
    return jsonify(body), 207
