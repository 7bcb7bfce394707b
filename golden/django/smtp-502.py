from django.http import JsonResponse
from django.urls import path


def command_not_implemented(request):
    body = {
        "error": "command_not_implemented",
        "message": "This command is not implemented",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", command_not_implemented),
]
