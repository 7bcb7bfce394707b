from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_unavailable():
    body = {
        "error": "file_unavailable",
        "message": "The file does not exist or is not accessible",
    }
    return jsonify(body), 550


if __name__ == "__main__":
    app.run()
