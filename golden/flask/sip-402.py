from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def payment_required():
    body = {
        "error": "payment_required",
        "message": "This call requires a payment",
    }
    return jsonify(body), 402


if __name__ == "__main__":
    app.run()
