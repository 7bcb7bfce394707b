import re

from flask import Response, jsonify, make_response, request


def method_not_allowed(
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> Response:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.root_path + request.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body = {
        "error": {
            "code": "method_not_allowed",
            "text": message,
            "status": 405,
            "details": {
                "allow": allow,
                "allowed_methods": allowed_methods,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "method_not_allowed",
        **({"X-Request-Id": trace} if trace else {}),
        "Allow": allow,
    }
    response = jsonify(body)
    response.mimetype = "application/vnd.company+json"
    return make_response(response, 405, headers)
