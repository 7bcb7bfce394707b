from django.http import HttpResponse


def created(*, location: str) -> HttpResponse:
    headers = {
        "Location": location,
    }
    return HttpResponse(
        status=201,
        headers=headers,
    )
