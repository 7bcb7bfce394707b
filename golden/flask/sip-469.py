from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def bad_info_package():
    body = {
        "error": "bad_info_package",
        "message": "This Info Package is not accepted",
        "recv_info": "g.3gpp.ussd",
    }
    headers = {
        "Recv-Info": "g.3gpp.ussd",
    }
    return jsonify(body), 469, headers


if __name__ == "__main__":
    app.run()
