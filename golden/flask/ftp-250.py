from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_action_completed():
    body = {
        "status": "file_action_completed",
        "message": "The requested file action was completed",
    }
    return jsonify(body), 250


if __name__ == "__main__":
    app.run()
