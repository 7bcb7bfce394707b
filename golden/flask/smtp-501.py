from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def syntax_error_in_parameters():
    body = {
        "error": "syntax_error_in_parameters",
        "message": "The parameters or arguments of the command are malformed",
    }
    return jsonify(body), 400


if __name__ == "__main__":
    app.run()
