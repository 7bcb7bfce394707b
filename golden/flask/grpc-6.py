from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def already_exists():
    body = {
        "error": "already_exists",
        "message": "The entity to create already exists",
    }
    return jsonify(body), 409


if __name__ == "__main__":
    app.run()
