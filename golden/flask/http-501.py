from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_implemented():
    body = {
        "error": "not_implemented",
        "message": "This request method is not implemented",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
