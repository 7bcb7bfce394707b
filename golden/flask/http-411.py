from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def length_required():
    body = {
        "error": "length_required",
        "message": "The request must have a Content-Length header",
    }
    return jsonify(body), 411


if __name__ == "__main__":
    app.run()
