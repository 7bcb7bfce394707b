from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def directory_status():
    body = {
        "status": "directory_status",
        "message": "The server reports the status of the directory",
    }
    return jsonify(body), 212


if __name__ == "__main__":
    app.run()
