import re

from django.http import HttpRequest, JsonResponse


def method_not_allowed(
    request: HttpRequest,
    *,
    allow: str,
    allowed_methods: object,
    message: str = "This resource does not accept the method of the request",
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
            "code": "method_not_allowed",
            "text": message,
            "status": 405,
            "details": {
                "allow": allow,
                "allowed_methods": allowed_methods,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "method_not_allowed",
        **({"X-Request-Id": trace} if trace else {}),
        "Allow": allow,
    }
    return JsonResponse(
        body,
        status=405,
        headers=headers,
        content_type="application/vnd.company+json",
    )
