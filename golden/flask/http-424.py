from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def failed_dependency():
    body = {
        "error": "failed_dependency",
        "message": "A request that this one depends on has failed",
    }
    return jsonify(body), 424


if __name__ == "__main__":
    app.run()
