from django.http import JsonResponse


def ok(*, message: str = "The request succeeded") -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "OK",
        "status": 200,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=200,
        content_type="application/problem+json",
    )
