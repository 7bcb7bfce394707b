from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def variant_also_negotiates():
    body = {
        "error": "variant_also_negotiates",
        "message": "Content negotiation is misconfigured on the server",
    }
    return jsonify(body), 506


if __name__ == "__main__":
    app.run()
