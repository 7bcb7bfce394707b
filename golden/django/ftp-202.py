from django.http import JsonResponse
from django.urls import path


def command_superfluous(request):
    body = {
        "status": "command_superfluous",
        "message": "The command is not needed here, so nothing was done",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", command_superfluous),
]
