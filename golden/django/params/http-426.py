from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@require_safe
def show_item(request, order_id, item_id):
    # Not sent: Upgrade: websocket; Connection: Upgrade (hop-by-hop, PEP 3333)
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    return JsonResponse(body, status=426)
