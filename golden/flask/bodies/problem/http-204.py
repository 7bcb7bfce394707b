from flask import Response, make_response


def no_content() -> Response:
    return make_response("", 204)
