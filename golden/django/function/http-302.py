from django.http import JsonResponse


def found(
    *, location: str, message: str = "This resource is at another location for now"
) -> JsonResponse:
    body = {
        "status": "found",
        "message": message,
        "location": location,
    }
    headers = {
        "Location": location,
    }
    return JsonResponse(
        body,
        status=302,
        headers=headers,
    )
