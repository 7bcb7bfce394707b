from flask import Response, jsonify, make_response


def unauthorized(
    *, challenge: str, message: str = "Valid credentials are required"
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": message,
        "challenge": challenge,
    }
    headers = {
        "WWW-Authenticate": challenge,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 401, headers)
