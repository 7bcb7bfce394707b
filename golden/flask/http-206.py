from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def partial_content():
    body = {
        "status": "partial_content",
        "message": "The requested part is being sent",
        "items": [
            {
                "id": 41,
                "title": "First order",
            },
            {
                "id": 42,
                "title": "Second order",
            },
        ],
        "first": 0,
        "last": 1,
        "total": 3,
    }
    headers = {
        "Content-Range": "items 0-1/3",
    }
    return jsonify(body), 206, headers


if __name__ == "__main__":
    app.run()
