from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def origin_dns_error():
    body = {
        "error": "origin_dns_error",
        "message": "The host name of the origin server could not be resolved",
    }
    return jsonify(body), 530


if __name__ == "__main__":
    app.run()
