from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_terminated():
    body = {
        "error": "request_terminated",
        "message": "The request was canceled before it was answered",
    }
    return jsonify(body), 487


if __name__ == "__main__":
    app.run()
