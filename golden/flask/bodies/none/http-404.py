from flask import Response, make_response


def not_found() -> Response:
    return make_response("", 404)
