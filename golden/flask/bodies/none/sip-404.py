from flask import Response, make_response


def sip_not_found() -> Response:
    return make_response("", 404)
