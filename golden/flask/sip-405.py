from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def method_not_allowed():
    body = {
        "error": "method_not_allowed",
        "message": "This method is not allowed for the address",
        "allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
        "allowed_methods": [
            "INVITE",
            "ACK",
            "OPTIONS",
            "CANCEL",
            "BYE",
        ],
    }
    headers = {
        "Allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
    }
    return jsonify(body), 405, headers


if __name__ == "__main__":
    app.run()
