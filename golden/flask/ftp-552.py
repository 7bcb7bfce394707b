from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def exceeded_storage_allocation():
    body = {
        "error": "exceeded_storage_allocation",
        "message": "The storage allocation is exceeded",
    }
    return jsonify(body), 552


if __name__ == "__main__":
    app.run()
