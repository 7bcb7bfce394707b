from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def server_time_out():
    body = {
        "error": "server_time_out",
        "message": "A server that is needed for this request did not respond in time",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
