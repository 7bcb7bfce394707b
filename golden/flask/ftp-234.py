from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def security_data_exchange_complete():
    body = {
        "status": "security_data_exchange_complete",
        "message": "The security mechanism is accepted",
    }
    return jsonify(body), 234


if __name__ == "__main__":
    app.run()
