from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def multiple_choices():
    body = {
        "status": "multiple_choices",
        "message": "Several addresses match: choose one of them",
        "contact": "sip:bob@office.example.com",
        "alternative": "sip:bob@home.example.com",
    }
    headers = {
        "Contact": "<sip:bob@office.example.com>, <sip:bob@home.example.com>",
    }
    return jsonify(body), 300, headers


if __name__ == "__main__":
    app.run()
