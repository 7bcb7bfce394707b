from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unsupported_data():
    body = {
        "error": "unsupported_data",
        "message": "This type of data is not accepted",
    }
    return jsonify(body), 415


if __name__ == "__main__":
    app.run()
