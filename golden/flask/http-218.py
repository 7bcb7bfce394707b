from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def this_is_fine():
    body = {
        "status": "this_is_fine",
        "message": "The response of the upstream server is passed on unchanged",
    }
    return jsonify(body), 218


if __name__ == "__main__":
    app.run()
