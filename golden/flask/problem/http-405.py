from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def method_not_allowed():
    body = {
        "type": "about:blank",
        "title": "Method Not Allowed",
        "status": 405,
        "detail": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 405, headers


if __name__ == "__main__":
    app.run()
