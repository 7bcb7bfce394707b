from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_event():
    body = {
        "error": "bad_event",
        "message": "The server does not know this event package",
        "allow_events": "presence",
    }
    headers = {
        "Allow-Events": "presence",
    }
    return jsonify(body), 489, headers


if __name__ == "__main__":
    app.run()
