from flask import Response, make_response


def unprocessable_content() -> Response:
    return make_response("", 422)
