from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
