from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def precondition_required():
    body = {
        "error": "precondition_required",
        "message": "Repeat the request with an If-Match header",
    }
    return jsonify(body), 428


if __name__ == "__main__":
    app.run()
