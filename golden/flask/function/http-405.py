from flask import Response, jsonify, make_response


def method_not_allowed(
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> Response:
    body = {
        "error": "method_not_allowed",
        "message": message,
        "allow": allow,
        "allowed_methods": allowed_methods,
    }
    headers = {
        "Allow": allow,
    }
    return make_response(jsonify(body), 405, headers)
