from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def address_incomplete(request):
    body = {
        "error": "address_incomplete",
        "message": "The number or address is incomplete",
    }
    return JsonResponse(body, status=484)


urlpatterns = [
    path("endpoint", address_incomplete),
]
