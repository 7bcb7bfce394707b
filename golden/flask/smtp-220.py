from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def service_ready():
    body = {
        "status": "service_ready",
        "message": "The mail service is ready",
    }
    return jsonify(body), 220


if __name__ == "__main__":
    app.run()
