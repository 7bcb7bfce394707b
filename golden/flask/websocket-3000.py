from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "This endpoint requires authentication",
        "challenge": 'Bearer realm="example"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="example"',
    }
    return jsonify(body), 401, headers


if __name__ == "__main__":
    app.run()
