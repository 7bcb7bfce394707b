from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_command)
@require_safe
def invalid_command(request):
    body = {
        "error": "invalid_command",
        "message": "The command is not valid at present",
    }
    return JsonResponse(body, status=430)
