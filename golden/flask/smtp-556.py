from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def domain_does_not_accept_mail():
    body = {
        "error": "domain_does_not_accept_mail",
        "message": "The domain of the recipient does not accept mail",
    }
    return jsonify(body), 556


if __name__ == "__main__":
    app.run()
