from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def aborted():
    body = {
        "error": "aborted",
        "message": "The call was aborted because of a conflict",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
