from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unable_to_accommodate_parameters():
    body = {
        "error": "unable_to_accommodate_parameters",
        "message": "The parameters cannot be honored at present",
    }
    return jsonify(body), 455


if __name__ == "__main__":
    app.run()
