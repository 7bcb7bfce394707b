from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def system_type():
    body = {
        "status": "system_type",
        "message": "The system type is UNIX",
        "system": "UNIX",
    }
    return jsonify(body), 215


if __name__ == "__main__":
    app.run()
