from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def entering_long_passive_mode():
    body = {
        "status": "entering_long_passive_mode",
        "message": "Long passive mode entered: connect to 2001:db8::a port 50069",
        "host": "2001:db8::a",
        "port": 50069,
    }
    return jsonify(body), 228


if __name__ == "__main__":
    app.run()
