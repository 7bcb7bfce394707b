from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def system_status(request):
    body = {
        "status": "system_status",
        "message": "The server reports its status",
    }
    return JsonResponse(body, status=211)


urlpatterns = [
    path("endpoint", system_status),
]
