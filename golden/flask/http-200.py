from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ok():
    body = {
        "status": "ok",
        "message": "The request succeeded",
    }
    return jsonify(body), 200


if __name__ == "__main__":
    app.run()
