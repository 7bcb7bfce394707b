from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unsupported_credential():
    body = {
        "error": "unsupported_credential",
        "message": "The caller's credential is not trusted or not supported",
    }
    return jsonify(body), 437


if __name__ == "__main__":
    app.run()
