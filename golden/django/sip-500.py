from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.server_internal_error)
@require_safe
def server_internal_error(request):
    body = {
        "error": "server_internal_error",
        "message": "Unexpected server error: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return JsonResponse(
        body,
        status=500,
        headers=headers,
    )
