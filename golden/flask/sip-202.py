from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def accepted():
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return jsonify(body), 202
