from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_extended():
    body = {
        "error": "not_extended",
        "message": "The request lacks a required protocol extension",
    }
    return jsonify(body), 510


if __name__ == "__main__":
    app.run()
