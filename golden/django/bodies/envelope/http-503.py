import re

from django.http import HttpRequest, JsonResponse


def service_unavailable(
    request: HttpRequest,
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
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
            "code": "service_unavailable",
            "text": message,
            "status": 503,
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
        "X-Error-Code": "service_unavailable",
        **({"X-Request-Id": trace} if trace else {}),
        "Retry-After": f"{retry_after}",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
        content_type="application/vnd.company+json",
    )
