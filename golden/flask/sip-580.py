from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def precondition_failure():
    body = {
        "error": "precondition_failure",
        "message": "The answering side cannot meet the preconditions",
    }
    return jsonify(body), 580


if __name__ == "__main__":
    app.run()
