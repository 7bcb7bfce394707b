from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def first_hop_lacks_outbound_support():
    body = {
        "error": "first_hop_lacks_outbound_support",
        "message": "The first proxy lacks support for SIP outbound",
    }
    return jsonify(body), 439


if __name__ == "__main__":
    app.run()
