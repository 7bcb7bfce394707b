from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.network_protocol_not_supported)
@require_safe
def network_protocol_not_supported(request):
    body = {
        "error": "network_protocol_not_supported",
        "message": "The network protocol is not supported: use another",
        "protocols": [
            1,
            2,
        ],
    }
    return JsonResponse(body, status=522)
