import re

from fastapi import Request
from fastapi.responses import JSONResponse


def unprocessable_content(
    request: Request,
    *,
    field: str,
    message: str = "The content of the request is not valid",
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
            "code": "unprocessable_content",
            "text": message,
            "status": 422,
            "details": {
                "field": field,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "unprocessable_content",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JSONResponse(
        content=body,
        status_code=422,
        headers=headers,
        media_type="application/vnd.company+json",
    )


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
