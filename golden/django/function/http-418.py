from django.http import JsonResponse


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> JsonResponse:
    body = {
        "error": "im_a_teapot",
        "message": message,
    }
    return JsonResponse(body, status=418)
