from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def see_other():
    body = {
        "status": "see_other",
        "message": "The result can be fetched from the given location",
    }
    headers = {
        "Location": "/orders/42",
    }
    return jsonify(body), 303, headers


if __name__ == "__main__":
    app.run()
