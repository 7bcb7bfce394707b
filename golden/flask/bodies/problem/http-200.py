from flask import Response, jsonify, make_response


def ok(*, message: str = "The request succeeded") -> Response:
    body = {
        "type": "about:blank",
        "title": "OK",
        "status": 200,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 200)
