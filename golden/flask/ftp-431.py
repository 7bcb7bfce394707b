from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def security_resource_unavailable():
    body = {
        "error": "security_resource_unavailable",
        "message": "A resource for the security mechanism is not available",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
