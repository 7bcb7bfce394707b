import re

from fastapi import Request
from fastapi.responses import JSONResponse


def ok(request: Request, *, message: str = "The request succeeded") -> JSONResponse:
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
            "code": "ok",
            "text": message,
            "status": 200,
            "details": {},
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "ok",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JSONResponse(
        content=body,
        status_code=200,
        headers=headers,
        media_type="application/vnd.company+json",
    )
