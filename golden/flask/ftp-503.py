from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_sequence_of_commands():
    body = {
        "error": "bad_sequence_of_commands",
        "message": "The command came in the wrong order",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
