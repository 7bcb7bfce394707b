import re

from flask import Response, jsonify, make_response, request


def service_unavailable(
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
) -> Response:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.root_path + request.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body: dict[str, object] = {
        "error": {
            "code": "service_unavailable",
            "text": message,
            "status": 503,
            "details": {},
            "retry": retry_after,
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "service_unavailable",
        **({"X-Request-Id": trace} if trace else {}),
        "Retry-After": f"{retry_after}",
    }
    response = jsonify(body)
    response.mimetype = "application/vnd.company+json"
    return make_response(response, 503, headers)
