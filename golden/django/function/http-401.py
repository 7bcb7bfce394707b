from django.http import JsonResponse


def unauthorized(
    *, challenge: str, message: str = "Valid credentials are required"
) -> JsonResponse:
    body = {
        "error": "unauthorized",
        "message": message,
        "challenge": challenge,
    }
    headers = {
        "WWW-Authenticate": challenge,
    }
    return JsonResponse(
        body,
        status=401,
        headers=headers,
    )
