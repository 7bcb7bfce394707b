from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ambiguous():
    body = {
        "error": "ambiguous",
        "message": "Several users match this address",
        "contact": "sip:carol.lee@example.com",
        "alternative": "sip:carol.leeds@example.com",
    }
    headers = {
        "Contact": "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>",
    }
    return jsonify(body), 485, headers


if __name__ == "__main__":
    app.run()
