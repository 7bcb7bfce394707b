from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def gateway_timeout():
    body = {
        "error": "gateway_timeout",
        "message": "Upstream server timed out",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
