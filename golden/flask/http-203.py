from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def non_authoritative_information():
    body = {
        "status": "non_authoritative_information",
        "message": "A proxy has modified this content",
    }
    return jsonify(body), 203


if __name__ == "__main__":
    app.run()
