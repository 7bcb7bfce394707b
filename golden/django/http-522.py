from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def connection_timed_out(request):
    body = {
        "error": "connection_timed_out",
        "message": "Connection to the origin server timed out",
    }
    return JsonResponse(body, status=522)


urlpatterns = [
    path("endpoint", connection_timed_out),
]
