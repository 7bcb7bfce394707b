from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "method_not_allowed",
        "message": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    return jsonify(body), 405, headers


if __name__ == "__main__":
    app.run()
