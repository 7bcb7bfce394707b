from django.http import JsonResponse


def not_found(*, message: str = "No resource was found at this URI") -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=404,
        content_type="application/problem+json",
    )
