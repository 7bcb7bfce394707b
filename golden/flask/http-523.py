from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def origin_is_unreachable():
    body = {
        "error": "origin_is_unreachable",
        "message": "The network has no path to the origin server",
    }
    return jsonify(body), 523


if __name__ == "__main__":
    app.run()
