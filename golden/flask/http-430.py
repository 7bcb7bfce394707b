from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def shopify_security_rejection():
    body = {
        "error": "shopify_security_rejection",
        "message": "The request was rejected as suspicious",
    }
    return jsonify(body), 430


if __name__ == "__main__":
    app.run()
