from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def data_connection_open():
    body = {
        "status": "data_connection_open",
        "message": "The data connection is open and idle",
    }
    return jsonify(body), 225


if __name__ == "__main__":
    app.run()
