from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def mail_parameters_not_recognized():
    body = {
        "error": "mail_parameters_not_recognized",
        "message": "A parameter of MAIL FROM or RCPT TO is not recognized",
    }
    return jsonify(body), 555


if __name__ == "__main__":
    app.run()
