from flask import Response, jsonify, make_response


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> Response:
    body = {
        "error": "im_a_teapot",
        "message": message,
    }
    return make_response(jsonify(body), 418)
