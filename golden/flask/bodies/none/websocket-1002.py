from flask import Response, make_response


def protocol_error() -> Response:
    return make_response("", 400)
