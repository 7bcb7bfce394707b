from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_acceptable_here():
    body = {
        "error": "not_acceptable_here",
        "message": "The session description is not acceptable here",
        "warning": '305 example.com "Incompatible media format"',
    }
    headers = {
        "Warning": '305 example.com "Incompatible media format"',
    }
    return jsonify(body), 488, headers


if __name__ == "__main__":
    app.run()
