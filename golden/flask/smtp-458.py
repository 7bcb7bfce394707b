from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unable_to_queue_messages():
    body = {
        "error": "unable_to_queue_messages",
        "message": "The queue of this node could not be started: try again later",
        "node": "example.org",
    }
    return jsonify(body), 458


if __name__ == "__main__":
    app.run()
