from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_superfluous)
@require_safe
def command_superfluous(request):
    body = {
        "status": "command_superfluous",
        "message": "The command is not needed here, so nothing was done",
    }
    return JsonResponse(body, status=200)
