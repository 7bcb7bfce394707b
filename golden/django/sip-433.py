from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.anonymity_disallowed)
@require_safe
def anonymity_disallowed(request):
    body = {
        "error": "anonymity_disallowed",
        "message": "Anonymous calls are not accepted",
    }
    return JsonResponse(body, status=433)
