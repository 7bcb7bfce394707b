from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def use_proxy():
    body = {
        "status": "use_proxy",
        "message": "This resource must be requested through the given proxy",
        "location": "http://proxy.example.com:3128/",
    }
    headers = {
        "Location": "http://proxy.example.com:3128/",
    }
    return jsonify(body), 305, headers


if __name__ == "__main__":
    app.run()
