from django.http import JsonResponse
from django.urls import path


def network_connect_timeout_error(request):
    body = {
        "error": "network_connect_timeout_error",
        "message": "Connecting to the upstream server timed out",
    }
    return JsonResponse(body, status=599)


urlpatterns = [
    path("endpoint", network_connect_timeout_error),
]
