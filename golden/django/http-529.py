from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.site_is_overloaded)
@require_safe
def site_is_overloaded(request):
    body = {
        "error": "site_is_overloaded",
        "message": "The service is overloaded: try again later",
        "retry_after": 1800,
    }
    headers = {
        "Retry-After": "1800",
    }
    return JsonResponse(
        body,
        status=529,
        headers=headers,
    )
