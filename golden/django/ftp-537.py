from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def command_protection_level_not_supported(request):
    body = {
        "error": "command_protection_level_not_supported",
        "message": "The security mechanism cannot protect commands this way",
    }
    return JsonResponse(body, status=537)


urlpatterns = [
    path("endpoint", command_protection_level_not_supported),
]
