from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def failed_security_check():
    body = {
        "error": "failed_security_check",
        "message": "The security check failed",
    }
    return jsonify(body), 535


if __name__ == "__main__":
    app.run()
