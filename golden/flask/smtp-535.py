from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def authentication_credentials_invalid():
    body = {
        "error": "authentication_credentials_invalid",
        "message": "The authentication credentials are not valid",
    }
    return jsonify(body), 535


if __name__ == "__main__":
    app.run()
