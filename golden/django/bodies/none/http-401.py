from django.http import HttpResponse


def unauthorized(*, challenge: str) -> HttpResponse:
    headers = {
        "WWW-Authenticate": challenge,
    }
    return HttpResponse(
        status=401,
        headers=headers,
    )
