from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def ok():
    body = {
        "status": "ok",
        "message": "The request succeeded",
        "contact": "sip:bob@192.0.2.4",
    }
    headers = {
        "Contact": "<sip:bob@192.0.2.4>",
    }
    return jsonify(body), 200, headers


if __name__ == "__main__":
    app.run()
