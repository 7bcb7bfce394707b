from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def multiple_choices():
    body = {
        "status": "multiple_choices",
        "message": "Several representations are available: choose one",
        "location": "/reports/42.json",
        "alternative": "/reports/42.csv",
    }
    headers = {
        "Location": "/reports/42.json",
        "Link": '</reports/42.csv>; rel="alternate"',
    }
    return jsonify(body), 300, headers


if __name__ == "__main__":
    app.run()
