from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def created():
    body = {
        "status": "created",
        "message": "The resource was created",
        "location": "/orders/42",
        "id": 42,
    }
    headers = {
        "Location": "/orders/42",
    }
    return jsonify(body), 201, headers


if __name__ == "__main__":
    app.run()
