from django.http import JsonResponse
from django.urls import path


def alternative_service(request):
    body = {
        "status": "alternative_service",
        "message": "The call failed, but another service is available",
    }
    return JsonResponse(body, status=380)


urlpatterns = [
    path("endpoint", alternative_service),
]
