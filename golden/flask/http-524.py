from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def a_timeout_occurred():
    body = {
        "error": "a_timeout_occurred",
        "message": "Origin server did not respond in time",
    }
    return jsonify(body), 524


if __name__ == "__main__":
    app.run()
