from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def network_connect_timeout_error(request):
    body = {
        "error": "network_connect_timeout_error",
        "message": "Connecting to the upstream server timed out",
    }
    return JsonResponse(body, status=599)


urlpatterns = [
    path("endpoint", network_connect_timeout_error),
]
