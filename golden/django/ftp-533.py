from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_protection_level_denied(request):
    body = {
        "error": "command_protection_level_denied",
        "message": "Policy does not allow this command at its protection level",
    }
    return JsonResponse(body, status=533)


urlpatterns = [
    path("endpoint", command_protection_level_denied),
]
