from flask import Response, jsonify, make_response


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> Response:
    body = {
        "status": "created",
        "message": message,
        "location": location,
        "id": id_,
    }
    headers = {
        "Location": location,
    }
    return make_response(jsonify(body), 201, headers)
