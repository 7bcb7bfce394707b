import re

from flask import Response, jsonify, make_response, request


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> Response:
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
            "code": "im_a_teapot",
            "text": message,
            "status": 418,
            "details": {},
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "im_a_teapot",
        **({"X-Request-Id": trace} if trace else {}),
    }
    response = jsonify(body)
    response.mimetype = "application/vnd.company+json"
    return make_response(response, 418, headers)
