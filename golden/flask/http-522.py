from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def connection_timed_out():
    body = {
        "error": "connection_timed_out",
        "message": "Connection to the origin server timed out",
    }
    return jsonify(body), 522


if __name__ == "__main__":
    app.run()
