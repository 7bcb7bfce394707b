from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def unsupported_media_type():
    body = {
        "error": "unsupported_media_type",
        "message": "The format of the content is not supported",
        "accept": "application/json",
    }
    headers = {
        "Accept": "application/json",
    }
    return jsonify(body), 415, headers


if __name__ == "__main__":
    app.run()
