from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def data_connection_refused_by_protection_level():
    body = {
        "error": "data_connection_refused_by_protection_level",
        "message": "The data connection needs another protection level",
    }
    return jsonify(body), 521


if __name__ == "__main__":
    app.run()
