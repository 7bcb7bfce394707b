from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "not_found",
        "message": "No resource was found at this URI",
    }
    return jsonify(body), 404


if __name__ == "__main__":
    app.run()
