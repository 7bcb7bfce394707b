from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def protocol_error():
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
