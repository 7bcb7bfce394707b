from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def service_ready(request):
    body = {
        "status": "service_ready",
        "message": "The service is ready for a new user",
    }
    return JsonResponse(body, status=220)


urlpatterns = [
    path("endpoint", service_ready),
]
