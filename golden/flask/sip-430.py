from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def flow_failed():
    body = {
        "error": "flow_failed",
        "message": "The connection to the registered device is gone",
    }
    return jsonify(body), 430


if __name__ == "__main__":
    app.run()
