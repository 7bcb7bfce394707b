from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    # Not sent: Upgrade: websocket; Connection: Upgrade (hop-by-hop, PEP 3333)
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    return jsonify(body), 426


if __name__ == "__main__":
    app.run()
