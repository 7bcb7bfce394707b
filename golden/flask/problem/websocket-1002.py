from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def protocol_error():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": "The peer violated the WebSocket protocol",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return response, 400


if __name__ == "__main__":
    app.run()
