from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_unavailable)
@require_safe
def service_unavailable(request):
    body = {
        "type": "about:blank",
        "title": "Service Unavailable",
        "status": 503,
        "detail": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
        content_type="application/problem+json",
    )
