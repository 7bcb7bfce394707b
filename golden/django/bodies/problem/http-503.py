from django.http import JsonResponse


def service_unavailable(
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
) -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "Service Unavailable",
        "status": 503,
        "detail": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
        content_type="application/problem+json",
    )
