from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unavailable_for_legal_reasons():
    body = {
        "error": "unavailable_for_legal_reasons",
        "message": "Access to this resource is blocked for legal reasons",
        "blocked_by": "https://isp.example.net/",
    }
    headers = {
        "Link": '<https://isp.example.net/>; rel="blocked-by"',
    }
    return jsonify(body), 451, headers


if __name__ == "__main__":
    app.run()
