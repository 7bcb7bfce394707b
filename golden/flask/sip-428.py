from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def use_identity_header():
    body = {
        "error": "use_identity_header",
        "message": "The request has no usable Identity header field",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
