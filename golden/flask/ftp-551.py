from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def page_type_unknown():
    body = {
        "error": "page_type_unknown",
        "message": "The page type is unknown",
    }
    return jsonify(body), 551


if __name__ == "__main__":
    app.run()
