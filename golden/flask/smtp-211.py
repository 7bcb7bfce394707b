from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def system_status():
    body = {
        "status": "system_status",
        "message": "The server reports its status",
    }
    return jsonify(body), 211


if __name__ == "__main__":
    app.run()
