from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/endpoint")
def unknown_resource_priority():
    body = {
        "error": "unknown_resource_priority",
        "message": "The resource priority of this request is unknown",
        "resource_priority": "q735.3",
    }
    headers = {
        "Accept-Resource-Priority": "q735.3",
    }
    return jsonify(body), 400, headers


if __name__ == "__main__":
    app.run()
