from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_acceptable():
    body = {
        "error": "not_acceptable",
        "message": "The server has no response that the client accepts",
    }
    return jsonify(body), 406


if __name__ == "__main__":
    app.run()
