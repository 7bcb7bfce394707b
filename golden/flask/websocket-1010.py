from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mandatory_ext():
    body = {
        "error": "mandatory_ext",
        "message": "The server did not agree to a required extension",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
