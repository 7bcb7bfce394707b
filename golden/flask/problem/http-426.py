from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def upgrade_required():
    # Not sent: Upgrade: websocket; Connection: Upgrade (hop-by-hop, PEP 3333)
    body = {
        "type": "about:blank",
        "title": "Upgrade Required",
        "status": 426,
        "detail": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 426


if __name__ == "__main__":
    app.run()
