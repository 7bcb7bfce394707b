from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/orders/<order_id>/items/<item_id>")
def show_item(order_id, item_id):
    body = {
        "error": "unauthorized",
        "message": "A valid access token is required",
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return jsonify(body), 401, headers


if __name__ == "__main__":
    app.run()
