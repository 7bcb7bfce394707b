from flask import Response, jsonify, make_response


def ok(*, message: str = "The request succeeded") -> Response:
    body = {
        "status": "ok",
        "message": message,
    }
    return make_response(jsonify(body), 200)
