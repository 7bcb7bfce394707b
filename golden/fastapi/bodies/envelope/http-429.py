import re

from fastapi import Request
from fastapi.responses import JSONResponse


def too_many_requests(
    request: Request,
    *,
    retry_after: int = 300,
    message: str = "Too many requests: try again later",
) -> JSONResponse:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.url.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body: dict[str, object] = {
        "error": {
            "code": "too_many_requests",
            "text": message,
            "status": 429,
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
        "X-Error-Code": "too_many_requests",
        **({"X-Request-Id": trace} if trace else {}),
        "Retry-After": f"{retry_after}",
    }
    return JSONResponse(
        content=body,
        status_code=429,
        headers=headers,
        media_type="application/vnd.company+json",
    )
