from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def transaction_failed():
    body = {
        "error": "transaction_failed",
        "message": "The mail transaction failed",
    }
    return jsonify(body), 554


if __name__ == "__main__":
    app.run()
