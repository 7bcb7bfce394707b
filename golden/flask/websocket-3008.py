from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def timeout():
    body = {
        "error": "timeout",
        "message": "The client took too long to respond",
    }
    return jsonify(body), 408


if __name__ == "__main__":
    app.run()
