from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.busy_everywhere)
@require_safe
def busy_everywhere(request):
    body = {
        "error": "busy_everywhere",
        "message": "The callee is busy everywhere: try again in 600 seconds",
        "retry_after": 600,
    }
    headers = {
        "Retry-After": "600",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
