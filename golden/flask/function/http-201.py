from flask import Response, jsonify, make_response


def created(
    *, location: str, id: int, message: str = "The resource was created"
) -> Response:
    body = {
        "status": "created",
        "message": message,
        "location": location,
        "id": id,
    }
    headers = {
        "Location": location,
    }
    return make_response(jsonify(body), 201, headers)
