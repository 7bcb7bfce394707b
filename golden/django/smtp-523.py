from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.encryption_needed)
@require_safe
def encryption_needed(request):
    body = {
        "error": "encryption_needed",
        "message": "This authentication mechanism needs an encrypted connection",
    }
    return JsonResponse(body, status=523)
