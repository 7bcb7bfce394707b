from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def moved_permanently():
    body = {
        "status": "moved_permanently",
        "message": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return jsonify(body), 301, headers


if __name__ == "__main__":
    app.run()
