from flask import Response, jsonify, make_response


def not_found(*, message: str = "No resource was found at this URI") -> Response:
    body = {
        "error": "not_found",
        "message": message,
    }
    return make_response(jsonify(body), 404)
