from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def unprocessable_content():
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "The content of the request is not valid",
        "field": "email",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 422


if __name__ == "__main__":
    app.run()
