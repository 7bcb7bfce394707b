from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_entity_too_large)
@require_safe
def request_entity_too_large(request):
    body = {
        "error": "request_entity_too_large",
        "message": "The request body is too large for now: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return JsonResponse(
        body,
        status=413,
        headers=headers,
    )
