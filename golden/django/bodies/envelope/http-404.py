import re

from django.http import HttpRequest, JsonResponse


def not_found(
    request: HttpRequest, *, message: str = "No resource was found at this URI"
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
            "code": "not_found",
            "text": message,
            "status": 404,
            "details": {},
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "not_found",
        **({"X-Request-Id": trace} if trace else {}),
    }
    return JsonResponse(
        body,
        status=404,
        headers=headers,
        content_type="application/vnd.company+json",
    )
