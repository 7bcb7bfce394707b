from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_okay(request):
    body = {
        "status": "command_okay",
        "message": "The command was carried out",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", command_okay),
]
