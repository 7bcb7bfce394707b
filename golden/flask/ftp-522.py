from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def network_protocol_not_supported():
    body = {
        "error": "network_protocol_not_supported",
        "message": "The network protocol is not supported: use another",
        "protocols": [
            1,
            2,
        ],
    }
    return jsonify(body), 522


if __name__ == "__main__":
    app.run()
