from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_found():
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "No resource was found at this URI",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 404


if __name__ == "__main__":
    app.run()
