from django.http import JsonResponse
from django.urls import path


def invalid_command(request):
    body = {
        "error": "invalid_command",
        "message": "The command is not valid at present",
    }
    return JsonResponse(body, status=430)


urlpatterns = [
    path("endpoint", invalid_command),
]
