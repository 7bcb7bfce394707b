from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_pending():
    body = {
        "error": "request_pending",
        "message": "Another request is still pending in the same dialog",
    }
    return jsonify(body), 491


if __name__ == "__main__":
    app.run()
