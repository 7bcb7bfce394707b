from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.temporarily_disabled)
@require_safe
def temporarily_disabled(request):
    body = {
        "error": "temporarily_disabled",
        "message": "This endpoint is temporarily disabled",
    }
    return JsonResponse(body, status=540)
