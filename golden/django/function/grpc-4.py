from django.http import JsonResponse


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> JsonResponse:
    body = {
        "error": "deadline_exceeded",
        "message": message,
    }
    return JsonResponse(body, status=504)
