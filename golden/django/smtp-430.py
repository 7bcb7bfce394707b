from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def invalid_command(request):
    body = {
        "error": "invalid_command",
        "message": "The command is not valid at present",
    }
    return JsonResponse(body, status=430)


urlpatterns = [
    path("endpoint", invalid_command),
]
