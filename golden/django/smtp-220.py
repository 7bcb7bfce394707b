from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def service_ready(request):
    body = {
        "status": "service_ready",
        "message": "The mail service is ready",
    }
    return JsonResponse(body, status=220)


urlpatterns = [
    path("endpoint", service_ready),
]
