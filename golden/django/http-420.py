from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.enhance_your_calm)
@require_safe
def enhance_your_calm(request):
    body = {
        "error": "enhance_your_calm",
        "message": "Rate limit exceeded: try again later",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return JsonResponse(
        body,
        status=420,
        headers=headers,
    )
