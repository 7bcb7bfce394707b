from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def multiple_choices():
    body = {
        "status": "multiple_choices",
        "message": "The report is available as JSON and as CSV",
    }
    headers = {
        "Location": "/reports/42.json",
        "Link": '</reports/42.csv>; rel="alternate"; type="text/csv"',
    }
    return jsonify(body), 300, headers


if __name__ == "__main__":
    app.run()
