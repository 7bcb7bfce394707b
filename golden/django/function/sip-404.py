from django.http import JsonResponse


def sip_not_found(*, message: str = "No such user in this domain") -> JsonResponse:
    body = {
        "error": "not_found",
        "message": message,
    }
    return JsonResponse(body, status=404)
