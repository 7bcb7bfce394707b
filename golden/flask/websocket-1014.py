from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_gateway():
    body = {
        "error": "bad_gateway",
        "message": "The upstream server sent an invalid response",
    }
    return jsonify(body), 502


if __name__ == "__main__":
    app.run()
