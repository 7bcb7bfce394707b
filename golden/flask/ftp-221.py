from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def closing_control_connection():
    body = {
        "status": "closing_control_connection",
        "message": "The server closes the control connection as requested",
    }
    return jsonify(body), 221


if __name__ == "__main__":
    app.run()
