from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def parameter_not_implemented():
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return jsonify(body), 504


if __name__ == "__main__":
    app.run()
