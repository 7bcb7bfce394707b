from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def internal_server_error():
    body = {
        "error": "internal_server_error",
        "message": "An unexpected error occurred on the server",
    }
    return jsonify(body), 500


if __name__ == "__main__":
    app.run()
