from django.http import JsonResponse


def ok(*, message: str = "The request succeeded") -> JsonResponse:
    body = {
        "status": "ok",
        "message": message,
    }
    return JsonResponse(body, status=200)
