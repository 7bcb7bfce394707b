from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def service_not_available(request):
    body = {
        "error": "service_not_available",
        "message": "The service is not available: try again later",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", service_not_available),
]
