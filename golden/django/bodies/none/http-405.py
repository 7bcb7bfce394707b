from django.http import HttpResponse


def method_not_allowed(*, allow: str) -> HttpResponse:
    headers = {
        "Allow": allow,
    }
    return HttpResponse(
        status=405,
        headers=headers,
    )
