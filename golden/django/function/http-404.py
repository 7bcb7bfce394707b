from django.http import JsonResponse


def not_found(*, message: str = "No resource was found at this URI") -> JsonResponse:
    body = {
        "error": "not_found",
        "message": message,
    }
    return JsonResponse(body, status=404)
