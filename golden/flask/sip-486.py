from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def busy_here():
    body = {
        "error": "busy_here",
        "message": "The callee is busy: try again in 120 seconds",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return jsonify(body), 486, headers


if __name__ == "__main__":
    app.run()
