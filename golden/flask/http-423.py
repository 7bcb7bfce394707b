from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/endpoint")
def locked():
    body = {
        "error": "locked",
        "message": "The resource is locked",
    }
    return jsonify(body), 423


if __name__ == "__main__":
    app.run()
