from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def web_server_is_down():
    body = {
        "error": "web_server_is_down",
        "message": "Origin server refused the connection",
    }
    return jsonify(body), 521


if __name__ == "__main__":
    app.run()
