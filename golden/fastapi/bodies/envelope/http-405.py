import re

from fastapi import Request
from fastapi.responses import JSONResponse


def method_not_allowed(
    request: Request,
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
) -> JSONResponse:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.url.path
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
    return JSONResponse(
        content=body,
        status_code=405,
        headers=headers,
        media_type="application/vnd.company+json",
    )
