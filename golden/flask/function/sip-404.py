from flask import Response, jsonify, make_response


def sip_not_found(*, message: str = "No such user in this domain") -> Response:
    body = {
        "error": "not_found",
        "message": message,
    }
    return make_response(jsonify(body), 404)
