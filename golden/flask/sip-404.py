from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_found():
    body = {
        "error": "not_found",
        "message": "No such user in this domain",
    }
    return jsonify(body), 404


if __name__ == "__main__":
    app.run()
