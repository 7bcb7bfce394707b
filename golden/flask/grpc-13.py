from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def internal():
    body = {
        "error": "internal",
        "message": "The service met an internal error",
    }
    return jsonify(body), 500


if __name__ == "__main__":
    app.run()
