from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def multi_status():
    body = {
        "status": "multi_status",
        "message": "Each resource has a status of its own",
        "results": [
            {
                "href": "/orders/41",
                "status": 200,
            },
            {
                "href": "/orders/42",
                "status": 200,
            },
            {
                "href": "/orders/43",
                "status": 404,
            },
        ],
    }
    return jsonify(body), 207


if __name__ == "__main__":
    app.run()
