from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_protection_level_not_supported)
@require_safe
def command_protection_level_not_supported(request):
    body = {
        "error": "command_protection_level_not_supported",
        "message": "The security mechanism cannot protect commands this way",
    }
    return JsonResponse(body, status=537)
