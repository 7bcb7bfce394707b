from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def failed_dependency():
    body = {
        "error": "failed_dependency",
        "message": "This step was skipped because an earlier step failed",
    }
    return jsonify(body), 424


if __name__ == "__main__":
    app.run()
