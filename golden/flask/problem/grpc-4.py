from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def deadline_exceeded():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": "The deadline passed before the call completed",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 504


if __name__ == "__main__":
    app.run()
