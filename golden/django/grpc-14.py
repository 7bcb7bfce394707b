from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unavailable)
@require_safe
def unavailable(request):
    body = {
        "error": "unavailable",
        "message": "The service is unavailable: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
