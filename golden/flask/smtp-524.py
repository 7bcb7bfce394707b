from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mechanism_needs_encryption():
    body = {
        "error": "mechanism_needs_encryption",
        "message": "This authentication mechanism is allowed only with encryption",
    }
    return jsonify(body), 524


if __name__ == "__main__":
    app.run()
