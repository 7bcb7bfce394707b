from flask import Response, jsonify, make_response


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> Response:
    body = {
        "error": "parameter_not_implemented",
        "message": message,
    }
    return make_response(jsonify(body), 504)
