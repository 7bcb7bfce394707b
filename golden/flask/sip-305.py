from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def use_proxy():
    body = {
        "status": "use_proxy",
        "message": "Send this request through the given proxy",
        "contact": "sip:proxy.example.com",
    }
    headers = {
        "Contact": "<sip:proxy.example.com>",
    }
    return jsonify(body), 307, headers


if __name__ == "__main__":
    app.run()
