from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def range_not_satisfiable():
    body = {
        "error": "range_not_satisfiable",
        "message": "The requested range lies outside the 146515 bytes of the resource",
        "size": 146515,
    }
    headers = {
        "Content-Range": "bytes */146515",
    }
    return jsonify(body), 416, headers


if __name__ == "__main__":
    app.run()
