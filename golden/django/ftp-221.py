from django.http import JsonResponse
from django.urls import path


def closing_control_connection(request):
    body = {
        "status": "closing_control_connection",
        "message": "The server closes the control connection as requested",
    }
    return JsonResponse(body, status=221)


urlpatterns = [
    path("endpoint", closing_control_connection),
]
