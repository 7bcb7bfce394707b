from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def permission_denied():
    body = {
        "error": "permission_denied",
        "message": "The caller has no permission for this call",
    }
    return jsonify(body), 403


if __name__ == "__main__":
    app.run()
