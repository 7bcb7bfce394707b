from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def im_used():
    body = {
        "status": "im_used",
        "message": "Only the changes since the cached version are being sent",
    }
    headers = {
        "ETag": '"v2"',
        "IM": "vcdiff",
    }
    return jsonify(body), 226, headers


if __name__ == "__main__":
    app.run()
