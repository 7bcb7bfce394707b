from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def range_not_satisfiable():
    body = {
        "error": "range_not_satisfiable",
        "message": "The requested range cannot be satisfied",
        "size": 146515,
    }
    headers = {
        "Content-Range": "bytes */146515",
    }
    return jsonify(body), 416, headers


if __name__ == "__main__":
    app.run()
