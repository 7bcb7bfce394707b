from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.resource_exhausted)
@require_safe
def resource_exhausted(request):
    body = {
        "error": "resource_exhausted",
        "message": "The quota is used up: try again in 60 seconds",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return JsonResponse(
        body,
        status=429,
        headers=headers,
    )
