from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.busy_here)
@require_safe
def busy_here(request):
    body = {
        "error": "busy_here",
        "message": "The callee is busy: try again in 120 seconds",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JsonResponse(
        body,
        status=486,
        headers=headers,
    )
