import re

from django.http import HttpRequest, JsonResponse


def found(
    request: HttpRequest,
    *,
    location: str,
    message: str = "This resource is at another location for now",
) -> JsonResponse:
    trace = request.headers.get("X-Request-Id")
    method = request.method
    path = request.path
    match = re.fullmatch(
        r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
        request.headers.get("traceparent", ""),
    )
    span = match[1] if match else None
    body = {
        "error": {
            "code": "found",
            "text": message,
            "status": 302,
            "details": {
                "location": location,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "found",
        **({"X-Request-Id": trace} if trace else {}),
        "Location": location,
    }
    return JsonResponse(
        body,
        status=302,
        headers=headers,
        content_type="application/vnd.company+json",
    )
