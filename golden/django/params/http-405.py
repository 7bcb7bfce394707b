from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "method_not_allowed",
        "message": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    return JsonResponse(
        body,
        status=405,
        headers=headers,
    )


urlpatterns = [
    path("orders/<str:order_id>/items/<str:item_id>", show_item),
]
