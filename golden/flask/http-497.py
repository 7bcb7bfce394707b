from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def http_request_sent_to_https_port():
    body = {
        "error": "http_request_sent_to_https_port",
        "message": "A plain HTTP request was sent to an HTTPS port",
    }
    return jsonify(body), 497


if __name__ == "__main__":
    app.run()
