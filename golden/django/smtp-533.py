from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def delivery_not_authorized(request):
    body = {
        "error": "delivery_not_authorized",
        "message": "Delivery to this recipient is not authorized",
    }
    return JsonResponse(body, status=533)


urlpatterns = [
    path("endpoint", delivery_not_authorized),
]
