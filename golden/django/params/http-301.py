from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def show_item(request, order_id, item_id):
    body = {
        "status": "moved_permanently",
        "message": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JsonResponse(
        body,
        status=301,
        headers=headers,
    )


urlpatterns = [
    path("orders/<str:order_id>/items/<str:item_id>", show_item),
]
