from flask import Response, jsonify, make_response


def unauthorized(
    *, challenge: str, message: str = "Valid credentials are required"
) -> Response:
    body = {
        "error": "unauthorized",
        "message": message,
        "challenge": challenge,
    }
    headers = {
        "WWW-Authenticate": challenge,
    }
    return make_response(jsonify(body), 401, headers)
