from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def out_of_range():
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
