from django.http import JsonResponse


def created(
    *, location: str, id_: int, message: str = "The resource was created"
) -> JsonResponse:
    body = {
        "type": "about:blank",
        "title": "Created",
        "status": 201,
        "detail": message,
        "location": location,
        "id": id_,
    }
    headers = {
        "Location": location,
    }
    return JsonResponse(
        body,
        status=201,
        headers=headers,
        content_type="application/problem+json",
    )
