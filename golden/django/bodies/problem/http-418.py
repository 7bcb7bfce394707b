from django.http import JsonResponse


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> JsonResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
        "title": "I'm a teapot",
        "status": 418,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=418,
        content_type="application/problem+json",
    )
