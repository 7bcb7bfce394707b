from django.http import JsonResponse


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> JsonResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=504,
        content_type="application/problem+json",
    )
