from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def internal_server_error(request):
    body = {
        "error": "internal_server_error",
        "message": "An unexpected error occurred on the server",
    }
    return JsonResponse(body, status=500)


urlpatterns = [
    path("endpoint", internal_server_error),
]
