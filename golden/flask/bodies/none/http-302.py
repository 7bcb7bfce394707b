from flask import Response, make_response


def found(*, location: str) -> Response:
    headers = {
        "Location": location,
    }
    return make_response("", 302, headers)
