from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.delivery_not_authorized)
@require_safe
def delivery_not_authorized(request):
    body = {
        "error": "delivery_not_authorized",
        "message": "Delivery to this recipient is not authorized",
    }
    return JsonResponse(body, status=533)
