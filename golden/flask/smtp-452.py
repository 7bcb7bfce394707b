from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def insufficient_system_storage():
    body = {
        "error": "insufficient_system_storage",
        "message": "The server has too little storage at present: try again later",
    }
    return jsonify(body), 452


if __name__ == "__main__":
    app.run()
