from flask import Response, make_response


def created(*, location: str) -> Response:
    headers = {
        "Location": location,
    }
    return make_response("", 201, headers)
