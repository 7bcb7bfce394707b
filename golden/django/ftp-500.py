from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_unrecognized)
@require_safe
def command_unrecognized(request):
    body = {
        "error": "command_unrecognized",
        "message": "The command was not recognized",
    }
    return JsonResponse(body, status=400)
