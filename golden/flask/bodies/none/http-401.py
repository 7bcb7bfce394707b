from flask import Response, make_response


def unauthorized(*, challenge: str) -> Response:
    headers = {
        "WWW-Authenticate": challenge,
    }
    return make_response("", 401, headers)
