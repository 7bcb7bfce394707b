from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def insufficient_storage_space():
    body = {
        "error": "insufficient_storage_space",
        "message": "The server has too little storage space at present",
    }
    return jsonify(body), 452


if __name__ == "__main__":
    app.run()
