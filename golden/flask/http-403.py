from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def forbidden():
    body = {
        "error": "forbidden",
        "message": "Access to this resource is not allowed",
    }
    return jsonify(body), 403


if __name__ == "__main__":
    app.run()
