from flask import Response, make_response


def deadline_exceeded() -> Response:
    return make_response("", 504)
