from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "unprocessable_content",
        "message": "The content of the request is not valid",
        "field": "email",
    }
    return jsonify(body), 422


if __name__ == "__main__":
    app.run()
