from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def network_connect_timeout_error():
    body = {
        "error": "network_connect_timeout_error",
        "message": "Connecting to the upstream server timed out",
    }
    return jsonify(body), 599


if __name__ == "__main__":
    app.run()
