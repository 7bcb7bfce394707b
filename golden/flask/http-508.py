from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def loop_detected():
    body = {
        "error": "loop_detected",
        "message": "The server found an infinite loop while it processed the request",
    }
    return jsonify(body), 508


if __name__ == "__main__":
    app.run()
