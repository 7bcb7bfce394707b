from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_implemented():
    body = {
        "error": "not_implemented",
        "message": "The server does not implement this method",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
