from django.http import HttpResponse


def too_many_requests(*, retry_after: int = 300) -> HttpResponse:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return HttpResponse(
        status=429,
        headers=headers,
    )
