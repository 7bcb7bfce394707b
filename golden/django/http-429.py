from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.too_many_requests)
@require_safe
def too_many_requests(request):
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JsonResponse(
        body,
        status=429,
        headers=headers,
    )
