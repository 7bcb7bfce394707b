from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_action_pending():
    body = {
        "status": "file_action_pending",
        "message": "The file action waits for a second command",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
