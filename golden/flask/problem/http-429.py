from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def too_many_requests():
    body = {
        "type": "about:blank",
        "title": "Too Many Requests",
        "status": 429,
        "detail": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 429, headers


if __name__ == "__main__":
    app.run()
