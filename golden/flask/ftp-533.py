from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_protection_level_denied():
    body = {
        "error": "command_protection_level_denied",
        "message": "Policy does not allow this command at its protection level",
    }
    return jsonify(body), 533


if __name__ == "__main__":
    app.run()
