from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_action_not_taken():
    body = {
        "error": "file_action_not_taken",
        "message": "The file is not available at present: try again later",
    }
    return jsonify(body), 450


if __name__ == "__main__":
    app.run()
