from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JsonResponse(
        body,
        status=429,
        headers=headers,
    )
