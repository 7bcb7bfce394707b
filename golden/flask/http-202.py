from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def accepted():
    body = {
        "status": "accepted",
        "message": "The request was accepted for processing",
        "monitor": "/jobs/42",
    }
    headers = {
        "Location": "/jobs/42",
    }
    return jsonify(body), 202, headers


if __name__ == "__main__":
    app.run()
