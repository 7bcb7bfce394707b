from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def blocked_by_windows_parental_controls():
    body = {
        "error": "blocked_by_windows_parental_controls",
        "message": "Parental controls block access to this page",
    }
    return jsonify(body), 450


if __name__ == "__main__":
    app.run()
