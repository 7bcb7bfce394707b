from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def command_not_implemented_for_parameter():
    body = {
        "error": "command_not_implemented_for_parameter",
        "message": "The command is not implemented for this parameter",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
