from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_timeout():
    body = {
        "error": "request_timeout",
        "message": "The callee could not be found in time",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
