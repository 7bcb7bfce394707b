from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def call_transaction_does_not_exist():
    body = {
        "error": "call_transaction_does_not_exist",
        "message": "The request belongs to no known call or transaction",
    }
    return jsonify(body), 481


if __name__ == "__main__":
    app.run()
