from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def moved_permanently():
    body = {
        "status": "moved_permanently",
        "message": "The user has moved for good: use the new address",
        "contact": "sip:bob@new.example.com",
    }
    headers = {
        "Contact": "<sip:bob@new.example.com>",
    }
    return jsonify(body), 301, headers


if __name__ == "__main__":
    app.run()
