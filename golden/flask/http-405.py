from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def method_not_allowed():
    body = {
        "error": "method_not_allowed",
        "message": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    return jsonify(body), 405, headers


if __name__ == "__main__":
    app.run()
