from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.decline)
@require_safe
def decline(request):
    body = {
        "error": "decline",
        "message": "The callee declines the call: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return JsonResponse(
        body,
        status=403,
        headers=headers,
    )
