from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unused():
    body = {
        "status": "unused",
        "message": "This status code is reserved and has no meaning",
    }
    return jsonify(body), 306


if __name__ == "__main__":
    app.run()
