from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def im_a_teapot():
    body = {
        "error": "im_a_teapot",
        "message": "This teapot cannot brew coffee",
    }
    return jsonify(body), 418


if __name__ == "__main__":
    app.run()
