from django.http import JsonResponse


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> JsonResponse:
    body = {
        "error": "protocol_error",
        "message": message,
    }
    return JsonResponse(body, status=400)
