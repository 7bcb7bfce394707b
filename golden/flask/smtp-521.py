from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def host_does_not_accept_mail():
    body = {
        "error": "host_does_not_accept_mail",
        "message": "This host does not accept mail",
    }
    return jsonify(body), 521


if __name__ == "__main__":
    app.run()
