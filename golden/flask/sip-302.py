from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def moved_temporarily():
    body = {
        "status": "moved_temporarily",
        "message": "The user is elsewhere for now: use the given address",
        "contact": "sip:bob@travel.example.com",
        "expires": 3600,
    }
    headers = {
        "Contact": "<sip:bob@travel.example.com>;expires=3600",
    }
    return jsonify(body), 302, headers


if __name__ == "__main__":
    app.run()
