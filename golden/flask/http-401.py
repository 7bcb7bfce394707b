from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "A valid access token is required",
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return jsonify(body), 401, headers


if __name__ == "__main__":
    app.run()
