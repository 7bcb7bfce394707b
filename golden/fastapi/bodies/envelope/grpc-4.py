import re

from fastapi import Request
from fastapi.responses import JSONResponse


def deadline_exceeded(
    request: Request, *, message: str = "The deadline passed before the call completed"
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
            "code": "deadline_exceeded",
            "text": message,
            "status": 504,
            "details": {},
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "deadline_exceeded",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JSONResponse(
        content=body,
        status_code=504,
        headers=headers,
        media_type="application/vnd.company+json",
    )
