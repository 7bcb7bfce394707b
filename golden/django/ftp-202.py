from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_superfluous(request):
    body = {
        "status": "command_superfluous",
        "message": "The command is not needed here, so nothing was done",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", command_superfluous),
]
