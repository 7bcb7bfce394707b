from django.http import JsonResponse


def too_many_requests(
    *, retry_after: int = 300, message: str = "Too many requests: try again later"
) -> JsonResponse:
    body = {
        "error": "too_many_requests",
        "message": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return JsonResponse(
        body,
        status=429,
        headers=headers,
    )
