from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def accepted():
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
