from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def cannot_open_data_connection():
    body = {
        "error": "cannot_open_data_connection",
        "message": "The data connection could not be opened",
    }
    return jsonify(body), 503


if __name__ == "__main__":
    app.run()
