import re

from django.http import HttpRequest, JsonResponse


def protocol_error(
    request: HttpRequest, *, message: str = "The peer violated the WebSocket protocol"
) -> JsonResponse:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body: dict[str, object] = {
        "error": {
            "code": "protocol_error",
            "text": message,
            "status": 400,
            "details": {},
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "protocol_error",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JsonResponse(
        body,
        status=400,
        headers=headers,
        content_type="application/vnd.company+json",
    )
