from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
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
