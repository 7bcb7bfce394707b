from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JsonResponse(body, status=400)
