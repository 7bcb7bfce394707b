from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unsupported_media_type():
    body = {
        "error": "unsupported_media_type",
        "message": "This format of the request body is not supported",
        "accept": "application/sdp",
    }
    headers = {
        "Accept": "application/sdp",
    }
    return jsonify(body), 415, headers


if __name__ == "__main__":
    app.run()
