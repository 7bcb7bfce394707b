from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def found():
    body = {
        "status": "found",
        "message": "This resource is at another location for now",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return jsonify(body), 302, headers


if __name__ == "__main__":
    app.run()
