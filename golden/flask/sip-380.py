from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def alternative_service():
    body = {
        "status": "alternative_service",
        "message": "The call failed, but another service is available",
    }
    return jsonify(body), 380


if __name__ == "__main__":
    app.run()
