from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.protocol_error)
@require_safe
def protocol_error(request):
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JsonResponse(body, status=400)
