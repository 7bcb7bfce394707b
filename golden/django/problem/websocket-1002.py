from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.protocol_error)
@require_safe
def protocol_error(request):
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": "The peer violated the WebSocket protocol",
    }
    return JsonResponse(
        body,
        status=400,
        content_type="application/problem+json",
    )
