from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "service_unavailable",
        "message": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
