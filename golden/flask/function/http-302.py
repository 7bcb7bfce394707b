from flask import Response, jsonify, make_response


def found(
    *, location: str, message: str = "This resource is at another location for now"
) -> Response:
    body = {
        "status": "found",
        "message": message,
        "location": location,
    }
    headers = {
        "Location": location,
    }
    return make_response(jsonify(body), 302, headers)
