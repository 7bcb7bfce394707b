from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def address_incomplete():
    body = {
        "error": "address_incomplete",
        "message": "The number or address is incomplete",
    }
    return jsonify(body), 484


if __name__ == "__main__":
    app.run()
