from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def more_security_data_required():
    body = {
        "status": "more_security_data_required",
        "message": "The security data is accepted: send more",
        "adat": "c2VydmVyLXRva2VuLTI=",
    }
    return jsonify(body), 202


if __name__ == "__main__":
    app.run()
