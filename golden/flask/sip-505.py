from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def version_not_supported():
    body = {
        "error": "version_not_supported",
        "message": "This SIP version is not supported",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
