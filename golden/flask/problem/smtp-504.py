from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def parameter_not_implemented():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": "Command parameter not implemented",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 504


if __name__ == "__main__":
    app.run()
