from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def alternative_service(request):
    body = {
        "status": "alternative_service",
        "message": "The call failed, but another service is available",
    }
    return JsonResponse(body, status=380)


urlpatterns = [
    path("endpoint", alternative_service),
]
