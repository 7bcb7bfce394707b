from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_acceptable():
    body = {
        "error": "not_acceptable",
        "message": "No representation of the resource is acceptable to the client",
        "available": [
            "application/json",
            "text/csv",
        ],
    }
    return jsonify(body), 406


if __name__ == "__main__":
    app.run()
