from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def site_is_overloaded():
    body = {
        "error": "site_is_overloaded",
        "message": "The service is overloaded: try again later",
        "retry_after": 1800,
    }
    headers = {
        "Retry-After": "1800",
    }
    return jsonify(body), 529, headers


if __name__ == "__main__":
    app.run()
