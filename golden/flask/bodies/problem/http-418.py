from flask import Response, jsonify, make_response


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> Response:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
        "title": "I'm a teapot",
        "status": 418,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 418)
