from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_extension():
    body = {
        "error": "bad_extension",
        "message": "A required extension is not supported",
        "unsupported": "replaces",
    }
    headers = {
        "Unsupported": "replaces",
    }
    return jsonify(body), 420, headers


if __name__ == "__main__":
    app.run()
