from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthorized():
    body = {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 401, headers


if __name__ == "__main__":
    app.run()
