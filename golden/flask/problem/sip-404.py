from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def not_found():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": "No such user in this domain",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 404


if __name__ == "__main__":
    app.run()
