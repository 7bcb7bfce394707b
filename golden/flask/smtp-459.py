from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def node_not_allowed():
    body = {
        "error": "node_not_allowed",
        "message": "The server does not start the queue of this node for this client",
        "node": "example.org",
    }
    return jsonify(body), 459


if __name__ == "__main__":
    app.run()
