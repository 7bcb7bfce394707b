from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def going_away():
    body = {
        "error": "going_away",
        "message": "The server is going away",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
