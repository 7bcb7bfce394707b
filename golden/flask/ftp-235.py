from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def security_data_exchange_complete_with_data():
    body = {
        "status": "security_data_exchange_complete_with_data",
        "message": "The security data exchange is complete",
        "adat": "c2VydmVyLXRva2VuLTM=",
    }
    return jsonify(body), 235


if __name__ == "__main__":
    app.run()
