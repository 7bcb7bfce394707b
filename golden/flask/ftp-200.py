from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_okay():
    body = {
        "status": "command_okay",
        "message": "The command was carried out",
    }
    return jsonify(body), 200


if __name__ == "__main__":
    app.run()
