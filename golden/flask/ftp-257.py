from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def pathname_created():
    body = {
        "status": "pathname_created",
        "message": "The directory /reports was created",
        "path": "/reports",
    }
    return jsonify(body), 257


if __name__ == "__main__":
    app.run()
