from flask import Response, jsonify, make_response


def method_not_allowed(
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Method Not Allowed",
        "status": 405,
        "detail": message,
        "allow": allow,
        "allowed_methods": allowed_methods,
    }
    headers = {
        "Allow": allow,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 405, headers)
