from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def upgrade_required():
    # Not sent: Upgrade: websocket; Connection: Upgrade (hop-by-hop, PEP 3333)
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    return jsonify(body), 426


if __name__ == "__main__":
    app.run()
