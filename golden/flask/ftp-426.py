from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def transfer_aborted():
    body = {
        "error": "transfer_aborted",
        "message": "The data connection was closed before the transfer was complete",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
