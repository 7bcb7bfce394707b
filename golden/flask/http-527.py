from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def railgun_error():
    body = {
        "error": "railgun_error",
        "message": "The connection through Railgun failed",
    }
    return jsonify(body), 527


if __name__ == "__main__":
    app.run()
