from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def service_not_available():
    body = {
        "error": "service_not_available",
        "message": "The mail service is not available: try again later",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
