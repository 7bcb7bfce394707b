from flask import Response, make_response


def im_a_teapot() -> Response:
    return make_response("", 418)
