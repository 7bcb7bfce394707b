from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
