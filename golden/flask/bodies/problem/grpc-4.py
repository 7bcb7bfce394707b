from flask import Response, jsonify, make_response


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> Response:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": message,
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 504)
