from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "not_found",
        "message": "No resource was found at this URI",
    }
    return JsonResponse(body, status=404)


urlpatterns = [
    path("orders/<str:order_id>/items/<str:item_id>", show_item),
]
