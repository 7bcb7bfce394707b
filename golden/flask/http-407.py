from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def proxy_authentication_required():
    # Not sent: Proxy-Authenticate: Basic realm="proxy.example.com" (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires valid credentials",
        "challenge": 'Basic realm="proxy.example.com"',
    }
    return jsonify(body), 407


if __name__ == "__main__":
    app.run()
