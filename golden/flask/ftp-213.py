from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_status():
    body = {
        "status": "file_status",
        "message": "The size of the file is 5242880 bytes",
        "size": 5242880,
    }
    return jsonify(body), 213


if __name__ == "__main__":
    app.run()
