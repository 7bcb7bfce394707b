from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def service_unavailable():
    body = {
        "type": "about:blank",
        "title": "Service Unavailable",
        "status": 503,
        "detail": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 503, headers


if __name__ == "__main__":
    app.run()
