from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def system_type(request):
    body = {
        "status": "system_type",
        "message": "The system type is UNIX",
        "system": "UNIX",
    }
    return JsonResponse(body, status=215)


urlpatterns = [
    path("endpoint", system_type),
]
