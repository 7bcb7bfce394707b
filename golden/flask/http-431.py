from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def request_header_fields_too_large():
    body = {
        "error": "request_header_fields_too_large",
        "message": "The header fields of the request are too large",
    }
    return jsonify(body), 431


if __name__ == "__main__":
    app.run()
