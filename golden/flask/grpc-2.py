from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unknown():
    body = {
        "error": "unknown",
        "message": "The call failed for an unknown reason",
    }
    return jsonify(body), 500


if __name__ == "__main__":
    app.run()
