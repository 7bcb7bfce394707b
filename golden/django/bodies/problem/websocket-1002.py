from django.http import JsonResponse


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> JsonResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": message,
    }
    return JsonResponse(
        body,
        status=400,
        content_type="application/problem+json",
    )
