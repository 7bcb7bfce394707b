import re

from django.http import HttpRequest, JsonResponse


def created(
    request: HttpRequest,
    *,
    location: str,
    id_: int,
    message: str = "The resource was created",
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
    return JsonResponse(
        body,
        status=201,
        headers=headers,
        content_type="application/vnd.company+json",
    )
