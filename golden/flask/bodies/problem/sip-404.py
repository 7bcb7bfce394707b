from flask import Response, jsonify, make_response


def sip_not_found(*, message: str = "No such user in this domain") -> Response:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 404)
