from django.http import JsonResponse


def sip_not_found(*, message: str = "No such user in this domain") -> JsonResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=404,
        content_type="application/problem+json",
    )
