from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def extension_required():
    body = {
        "error": "extension_required",
        "message": "The client must support a further extension",
        "require": "100rel",
    }
    headers = {
        "Require": "100rel",
    }
    return jsonify(body), 400, headers


if __name__ == "__main__":
    app.run()
