from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_okay)
@require_safe
def command_okay(request):
    body = {
        "status": "command_okay",
        "message": "The command was carried out",
    }
    return JsonResponse(body, status=200)
