from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def temporarily_disabled():
    body = {
        "error": "temporarily_disabled",
        "message": "This endpoint is temporarily disabled",
    }
    return jsonify(body), 540


if __name__ == "__main__":
    app.run()
