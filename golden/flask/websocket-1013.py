from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def try_again_later():
    body = {
        "error": "try_again_later",
        "message": "The server is overloaded: try again in 30 seconds",
        "retry_after": 30,
    }
    headers = {
        "Retry-After": "30",
    }
    return jsonify(body), 503, headers


if __name__ == "__main__":
    app.run()
