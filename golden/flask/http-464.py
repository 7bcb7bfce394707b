from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def incompatible_protocol():
    body = {
        "error": "incompatible_protocol",
        "message": "The target does not accept this version of HTTP",
    }
    return jsonify(body), 464


if __name__ == "__main__":
    app.run()
