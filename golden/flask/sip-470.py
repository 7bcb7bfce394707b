from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def consent_needed():
    body = {
        "error": "consent_needed",
        "message": "Permission of at least one recipient is missing",
        "permission_missing": "sip:carol@example.com",
    }
    headers = {
        "Permission-Missing": "sip:carol@example.com",
    }
    return jsonify(body), 470, headers


if __name__ == "__main__":
    app.run()
