from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def page_expired():
    body = {
        "error": "page_expired",
        "message": "The CSRF token of the form is no longer valid: reload the form",
    }
    return jsonify(body), 419


if __name__ == "__main__":
    app.run()
