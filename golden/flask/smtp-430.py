from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_command():
    body = {
        "error": "invalid_command",
        "message": "The command is not valid at present",
    }
    return jsonify(body), 430


if __name__ == "__main__":
    app.run()
