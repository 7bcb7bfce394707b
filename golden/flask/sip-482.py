from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def loop_detected():
    body = {
        "error": "loop_detected",
        "message": "The server has seen this request before: it runs in a loop",
    }
    return jsonify(body), 482


if __name__ == "__main__":
    app.run()
