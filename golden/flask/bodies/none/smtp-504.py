from flask import Response, make_response


def parameter_not_implemented() -> Response:
    return make_response("", 504)
