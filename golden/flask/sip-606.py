from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def session_not_acceptable():
    body = {
        "error": "session_not_acceptable",
        "message": "The session description is not acceptable to the callee",
        "warning": '370 example.com "Insufficient bandwidth"',
    }
    headers = {
        "Warning": '370 example.com "Insufficient bandwidth"',
    }
    return jsonify(body), 406, headers


if __name__ == "__main__":
    app.run()
