from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
