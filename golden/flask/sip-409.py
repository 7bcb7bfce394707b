from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def conflict():
    body = {
        "error": "conflict",
        "message": "The registration clashes with one that already exists",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
