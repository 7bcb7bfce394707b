from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def created():
    body = {
        "status": "created",
        "message": "Order 42 was created",
        "id": 42,
    }
    headers = {
        "Location": "/orders/42",
    }
    return jsonify(body), 201, headers


if __name__ == "__main__":
    app.run()
