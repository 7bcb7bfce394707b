from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.try_again_later)
@require_safe
def try_again_later(request):
    body = {
        "error": "try_again_later",
        "message": "The server is overloaded: try again in 30 seconds",
        "retry_after": 30,
    }
    headers = {
        "Retry-After": "30",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
