from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def retry_with():
    body = {
        "error": "retry_with",
        "message": "More information is needed to answer the request",
        "echo_request": "token",
    }
    headers = {
        "Ms-Echo-Request": "token",
    }
    return jsonify(body), 449, headers


if __name__ == "__main__":
    app.run()
