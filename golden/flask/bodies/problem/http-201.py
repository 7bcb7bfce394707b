from flask import Response, jsonify, make_response


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Created",
        "status": 201,
        "detail": message,
        "location": location,
        "id": id_,
    }
    headers = {
        "Location": location,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 201, headers)
