from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def moved_permanently():
    body = {
        "type": "about:blank",
        "title": "Moved Permanently",
        "status": 301,
        "detail": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 301, headers


if __name__ == "__main__":
    app.run()
