from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def does_not_exist_anywhere():
    body = {
        "error": "does_not_exist_anywhere",
        "message": "This user does not exist anywhere",
    }
    return jsonify(body), 404


if __name__ == "__main__":
    app.run()
