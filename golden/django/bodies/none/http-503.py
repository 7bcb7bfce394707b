from django.http import HttpResponse


def service_unavailable(*, retry_after: int = 120) -> HttpResponse:
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return HttpResponse(
        status=503,
        headers=headers,
    )
