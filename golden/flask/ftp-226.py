from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def closing_data_connection():
    body = {
        "status": "closing_data_connection",
        "message": "The transfer is complete",
    }
    return jsonify(body), 200


if __name__ == "__main__":
    app.run()
