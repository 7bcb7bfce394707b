from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def data_loss():
    body = {
        "error": "data_loss",
        "message": "Data is lost or corrupted",
    }
    return jsonify(body), 500


if __name__ == "__main__":
    app.run()
