from flask import Response, jsonify, make_response


def service_unavailable(
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
) -> Response:
    body = {
        "error": "service_unavailable",
        "message": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return make_response(jsonify(body), 503, headers)
