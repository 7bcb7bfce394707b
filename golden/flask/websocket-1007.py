from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def invalid_frame_payload_data():
    body = {
        "error": "invalid_frame_payload_data",
        "message": "The data of the message does not match its type",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
