import re

from fastapi import Request
from fastapi.responses import JSONResponse


def parameter_not_implemented(
    request: Request, *, message: str = "Command parameter not implemented"
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
            "code": "parameter_not_implemented",
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
        "X-Error-Code": "parameter_not_implemented",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JSONResponse(
        content=body,
        status_code=504,
        headers=headers,
        media_type="application/vnd.company+json",
    )
