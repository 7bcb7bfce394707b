from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def prot_level_not_supported():
    body = {
        "error": "prot_level_not_supported",
        "message": "The security mechanism does not support this protection level",
    }
    return jsonify(body), 536


if __name__ == "__main__":
    app.run()
