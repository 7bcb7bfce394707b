from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def page_expired():
    body = {
        "error": "page_expired",
        "message": "The CSRF token is missing or not valid: reload the page",
    }
    return jsonify(body), 419


if __name__ == "__main__":
    app.run()
