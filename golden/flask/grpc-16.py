from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthenticated():
    body = {
        "error": "unauthenticated",
        "message": "The call carries no valid credentials",
        "challenge": 'Bearer realm="example"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="example"',
    }
    return jsonify(body), 401, headers


if __name__ == "__main__":
    app.run()
