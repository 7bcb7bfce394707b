from flask import Response, jsonify, make_response


def found(
    *, location: str, message: str = "This resource is at another location for now"
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Found",
        "status": 302,
        "detail": message,
        "location": location,
    }
    headers = {
        "Location": location,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 302, headers)
