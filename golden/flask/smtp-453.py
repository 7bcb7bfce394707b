from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def no_mail():
    body = {
        "error": "no_mail",
        "message": "No mail is waiting",
    }
    return jsonify(body), 453


if __name__ == "__main__":
    app.run()
