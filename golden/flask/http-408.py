from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_timeout():
    body = {
        "error": "request_timeout",
        "message": "The request did not arrive completely in time",
    }
    return jsonify(body), 408


if __name__ == "__main__":
    app.run()
