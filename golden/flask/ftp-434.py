from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def requested_host_unavailable():
    body = {
        "error": "requested_host_unavailable",
        "message": "The requested host is not available",
    }
    return jsonify(body), 434


if __name__ == "__main__":
    app.run()
