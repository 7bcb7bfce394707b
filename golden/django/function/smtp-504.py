from django.http import JsonResponse


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> JsonResponse:
    body = {
        "error": "parameter_not_implemented",
        "message": message,
    }
    return JsonResponse(body, status=504)
