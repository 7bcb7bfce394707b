from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_protection_level_denied)
@require_safe
def command_protection_level_denied(request):
    body = {
        "error": "command_protection_level_denied",
        "message": "Policy does not allow this command at its protection level",
    }
    return JsonResponse(body, status=533)
