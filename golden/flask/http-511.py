from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def network_authentication_required():
    body = {
        "error": "network_authentication_required",
        "message": "Log in to this network before you use it",
        "login_url": "https://login.example.net/",
    }
    return jsonify(body), 511


if __name__ == "__main__":
    app.run()
