from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def security_data_wanted():
    body = {
        "status": "security_data_wanted",
        "message": "The security mechanism is accepted: send security data",
        "adat": "c2VydmVyLXRva2VuLTE=",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
