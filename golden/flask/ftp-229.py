from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def entering_extended_passive_mode():
    body = {
        "status": "entering_extended_passive_mode",
        "message": "Extended passive mode entered: connect to port 50069",
        "port": 50069,
    }
    return jsonify(body), 229


if __name__ == "__main__":
    app.run()
