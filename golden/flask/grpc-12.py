from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unimplemented():
    body = {
        "error": "unimplemented",
        "message": "This method is not implemented",
    }
    return jsonify(body), 501


if __name__ == "__main__":
    app.run()
