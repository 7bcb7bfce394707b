import re

from django.http import HttpRequest, JsonResponse


def unprocessable_content(
    request: HttpRequest,
    *,
    field: str,
    message: str = "The content of the request is not valid",
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
    return JsonResponse(
        body,
        status=422,
        headers=headers,
        content_type="application/vnd.company+json",
    )


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
