from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_location_information():
    body = {
        "error": "bad_location_information",
        "message": "The location in this request cannot be processed",
        "geolocation_error": '100; code="Cannot Process Location"',
    }
    headers = {
        "Geolocation-Error": '100; code="Cannot Process Location"',
    }
    return jsonify(body), 400, headers


if __name__ == "__main__":
    app.run()
