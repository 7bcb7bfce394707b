from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def network_read_timeout_error():
    body = {
        "error": "network_read_timeout_error",
        "message": "Reading from the upstream server timed out",
    }
    return jsonify(body), 598


if __name__ == "__main__":
    app.run()
