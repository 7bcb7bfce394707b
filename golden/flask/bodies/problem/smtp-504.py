from flask import Response, jsonify, make_response


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> Response:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 504)
