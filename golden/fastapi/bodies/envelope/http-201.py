import re

from fastapi import Request
from fastapi.responses import JSONResponse


def created(
    request: Request,
    *,
    location: str,
    id_: int,
    message: str = "The resource was created",
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
            "code": "created",
            "text": message,
            "status": 201,
            "details": {
                "location": location,
                "id": id_,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "created",
        **({"X-Request-Id": trace} if trace else {}),
        "Location": location,
    }
    return JSONResponse(
        content=body,
        status_code=201,
        headers=headers,
        media_type="application/vnd.company+json",
    )
