from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def local_error_in_processing():
    body = {
        "error": "local_error_in_processing",
        "message": "The server met a local error: try again later",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
