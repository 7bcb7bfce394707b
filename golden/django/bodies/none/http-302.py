from django.http import HttpResponse


def found(*, location: str) -> HttpResponse:
    headers = {
        "Location": location,
    }
    return HttpResponse(
        status=302,
        headers=headers,
    )
