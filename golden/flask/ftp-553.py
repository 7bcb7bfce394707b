from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def file_name_not_allowed():
    body = {
        "error": "file_name_not_allowed",
        "message": "The file name is not allowed",
    }
    return jsonify(body), 553


if __name__ == "__main__":
    app.run()
