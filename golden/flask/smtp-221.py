from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def service_closing():
    body = {
        "status": "service_closing",
        "message": "The server closes the connection as requested",
    }
    return jsonify(body), 221


if __name__ == "__main__":
    app.run()
