from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def security_resource_unavailable(request):
    body = {
        "error": "security_resource_unavailable",
        "message": "A resource for the security mechanism is not available",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", security_resource_unavailable),
]
