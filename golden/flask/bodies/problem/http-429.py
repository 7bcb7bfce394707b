from flask import Response, jsonify, make_response


def too_many_requests(
    *, retry_after: int = 300, message: str = "Too many requests: try again later"
) -> Response:
    body = {
        "type": "about:blank",
        "title": "Too Many Requests",
        "status": 429,
        "detail": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    response = jsonify(body)
    response.mimetype = "application/problem+json"
    return make_response(response, 429, headers)
