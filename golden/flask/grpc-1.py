from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def cancelled():
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return jsonify(body), 499


if __name__ == "__main__":
    app.run()
