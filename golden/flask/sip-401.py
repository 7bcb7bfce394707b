from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "This server requires credentials",
        "challenge": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    headers = {
        "WWW-Authenticate": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    return jsonify(body), 401, headers


if __name__ == "__main__":
    app.run()
