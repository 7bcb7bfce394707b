from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def normal_closure():
    body = {
        "status": "normal_closure",
        "message": "The connection has served its purpose and is closed",
    }
    return jsonify(body), 200


if __name__ == "__main__":
    app.run()
