from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_not_implemented_for_parameter(request):
    body = {
        "error": "command_not_implemented_for_parameter",
        "message": "The command is not implemented for this parameter",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", command_not_implemented_for_parameter),
]
