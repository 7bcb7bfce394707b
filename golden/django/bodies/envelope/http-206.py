import re

from django.http import HttpRequest, JsonResponse


def partial_content(
    request: HttpRequest,
    *,
    items: object,
    first: int,
    last: int,
    total: int,
    message: str = "The requested part is being sent",
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
            "code": "partial_content",
            "text": message,
            "status": 206,
            "details": {
                "items": items,
                "first": first,
                "last": last,
                "total": total,
            },
            **({"trace_id": trace} if trace else {}),
        },
        "meta": {
            **({"request": f"{method} {path}"} if method and path else {}),
            **({"span": span} if span else {}),
        },
    }
    headers = {
        "X-Error-Code": "partial_content",
        **({"X-Request-Id": trace} if trace else {}),
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return JsonResponse(
        body,
        status=206,
        headers=headers,
        content_type="application/vnd.company+json",
    )
