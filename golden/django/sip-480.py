from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.temporarily_unavailable)
@require_safe
def temporarily_unavailable(request):
    body = {
        "error": "temporarily_unavailable",
        "message": "The callee is not available: try again in 300 seconds",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JsonResponse(
        body,
        status=480,
        headers=headers,
    )
