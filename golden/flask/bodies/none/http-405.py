from flask import Response, make_response


def method_not_allowed(*, allow: str) -> Response:
    headers = {
        "Allow": allow,
    }
    return make_response("", 405, headers)
