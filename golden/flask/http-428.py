from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def precondition_required():
    body = {
        "error": "precondition_required",
        "message": "The request must be conditional",
    }
    return jsonify(body), 428


if __name__ == "__main__":
    app.run()
