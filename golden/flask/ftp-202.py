from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_superfluous():
    body = {
        "status": "command_superfluous",
        "message": "The command is not needed here, so nothing was done",
    }
    return jsonify(body), 200


if __name__ == "__main__":
    app.run()
