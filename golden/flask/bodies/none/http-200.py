from flask import Response, make_response


def ok() -> Response:
    return make_response("", 200)
