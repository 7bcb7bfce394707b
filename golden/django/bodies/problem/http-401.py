from django.http import JsonResponse


def unauthorized(
    *, challenge: str, message: str = "Valid credentials are required"
) -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": message,
        "challenge": challenge,
    }
    headers = {
        "WWW-Authenticate": challenge,
    }
    return JsonResponse(
        body,
        status=401,
        headers=headers,
        content_type="application/problem+json",
    )
