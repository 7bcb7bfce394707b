from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.help_message)
@require_safe
def help_message(request):
    body = {
        "status": "help_message",
        "message": "The server sends its help text",
    }
    return JsonResponse(body, status=214)
