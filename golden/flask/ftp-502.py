from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_not_implemented():
    body = {
        "error": "command_not_implemented",
        "message": "This command is not implemented",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
