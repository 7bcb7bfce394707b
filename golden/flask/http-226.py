from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def im_used():
    body = {
        "status": "im_used",
        "message": "The result of an instance manipulation is being sent",
        "etag": '"v2"',
        "im": "vcdiff",
    }
    headers = {
        "ETag": '"v2"',
        "IM": "vcdiff",
    }
    return jsonify(body), 226, headers


if __name__ == "__main__":
    app.run()
