from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("orders/<str:order_id>/items/<str:item_id>", views.show_item)
@require_safe
def show_item(request, order_id, item_id):
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JsonResponse(body, status=504)
