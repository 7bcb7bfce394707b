from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_unavailable)
@require_safe
def service_unavailable(request):
    body = {
        "error": "service_unavailable",
        "message": "Service unavailable: use another server or retry in 120 seconds",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
