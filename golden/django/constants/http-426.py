from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.upgrade_required)
@require_safe
def upgrade_required(request):
    # Not sent: Upgrade: websocket; Connection: Upgrade (hop-by-hop, PEP 3333)
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    return JsonResponse(body, status=HTTPStatus.UPGRADE_REQUIRED)
