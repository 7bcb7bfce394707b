from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def max_breadth_exceeded():
    body = {
        "error": "max_breadth_exceeded",
        "message": "This request would fork into too many parallel branches",
    }
    return jsonify(body), 440


if __name__ == "__main__":
    app.run()
