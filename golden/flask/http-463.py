from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def too_many_forwarded_ip_addresses():
    body = {
        "error": "too_many_forwarded_ip_addresses",
        "message": "The X-Forwarded-For header has too many IP addresses",
    }
    return jsonify(body), 463


if __name__ == "__main__":
    app.run()
