from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_protection_level_not_supported():
    body = {
        "error": "command_protection_level_not_supported",
        "message": "The security mechanism cannot protect commands this way",
    }
    return jsonify(body), 537


if __name__ == "__main__":
    app.run()
