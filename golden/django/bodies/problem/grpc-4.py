from django.http import JsonResponse


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> JsonResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=504,
        content_type="application/problem+json",
    )
