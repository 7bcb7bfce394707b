from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def permanent_redirect():
    body = {
        "status": "permanent_redirect",
        "message": "Repeat this request at its new permanent location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return jsonify(body), 308, headers


if __name__ == "__main__":
    app.run()
