from flask import Response, jsonify, make_response


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> Response:
    body = {
        "error": "deadline_exceeded",
        "message": message,
    }
    return make_response(jsonify(body), 504)
