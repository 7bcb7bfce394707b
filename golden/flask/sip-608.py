from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def rejected():
    body = {
        "error": "rejected",
        "message": "An intermediary rejected the call",
        "call_info": "https://block.example.com/contact.jws",
    }
    headers = {
        "Call-Info": "<https://block.example.com/contact.jws>;purpose=jwscard",
    }
    return jsonify(body), 403, headers


if __name__ == "__main__":
    app.run()
