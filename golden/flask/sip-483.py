from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def too_many_hops():
    body = {
        "error": "too_many_hops",
        "message": "The request has passed through too many servers",
    }
    return jsonify(body), 483


if __name__ == "__main__":
    app.run()
