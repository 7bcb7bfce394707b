from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def failed_precondition():
    body = {
        "error": "failed_precondition",
        "message": "The current state of the system does not allow this call",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
