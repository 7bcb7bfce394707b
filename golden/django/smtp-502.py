from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_not_implemented)
@require_safe
def command_not_implemented(request):
    body = {
        "error": "command_not_implemented",
        "message": "This command is not implemented",
    }
    return JsonResponse(body, status=501)
