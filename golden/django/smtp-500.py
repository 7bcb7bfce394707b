from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_unrecognized(request):
    body = {
        "error": "command_unrecognized",
        "message": "The command was not recognized",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", command_unrecognized),
]
