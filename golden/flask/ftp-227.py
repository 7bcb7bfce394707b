from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def entering_passive_mode():
    body = {
        "status": "entering_passive_mode",
        "message": "Passive mode entered: connect to 192.0.2.10 port 50069",
        "host": "192.0.2.10",
        "port": 50069,
    }
    return jsonify(body), 227


if __name__ == "__main__":
    app.run()
