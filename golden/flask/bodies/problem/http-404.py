from flask import Response, jsonify, make_response


def not_found(*, message: str = "No resource was found at this URI") -> Response:
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 404)
