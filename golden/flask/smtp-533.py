from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def delivery_not_authorized():
    body = {
        "error": "delivery_not_authorized",
        "message": "Delivery to this recipient is not authorized",
    }
    return jsonify(body), 533


if __name__ == "__main__":
    app.run()
