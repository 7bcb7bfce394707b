from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def proxy_authentication_required():
    # Not sent: Proxy-Authenticate: Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256 (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires credentials",
        "challenge": 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
    }
    return jsonify(body), 407


if __name__ == "__main__":
    app.run()
