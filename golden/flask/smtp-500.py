from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_unrecognized():
    body = {
        "error": "command_unrecognized",
        "message": "The command was not recognized",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
