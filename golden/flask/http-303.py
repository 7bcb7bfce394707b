from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/endpoint")
def see_other():
    body = {
        "status": "see_other",
        "message": "The response to this request is at the given location",
        "location": "/orders/42",
    }
    headers = {
        "Location": "/orders/42",
    }
    return jsonify(body), 303, headers


if __name__ == "__main__":
    app.run()
