from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def temporary_redirect():
    body = {
        "status": "temporary_redirect",
        "message": "Repeat this request at the given location",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return jsonify(body), 307, headers


if __name__ == "__main__":
    app.run()
