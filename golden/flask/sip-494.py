from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def security_agreement_required():
    body = {
        "error": "security_agreement_required",
        "message": "Agree on a security mechanism, then send the request again",
        "security_server": "tls;q=0.2",
    }
    headers = {
        "Security-Server": "tls;q=0.2",
    }
    return jsonify(body), 494, headers


if __name__ == "__main__":
    app.run()
