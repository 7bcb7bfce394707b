from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def web_server_returned_an_unknown_error():
    body = {
        "error": "web_server_returned_an_unknown_error",
        "message": "Origin server sent an empty or unexpected response",
    }
    return jsonify(body), 520


if __name__ == "__main__":
    app.run()
