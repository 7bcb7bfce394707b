from flask import Response, jsonify, make_response


def too_many_requests(
    *, retry_after: int = 300, message: str = "Too many requests: try again later"
) -> Response:
    body = {
        "error": "too_many_requests",
        "message": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return make_response(jsonify(body), 429, headers)
