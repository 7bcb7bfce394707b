from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.session_interval_too_small)
@require_safe
def session_interval_too_small(request):
    body = {
        "error": "session_interval_too_small",
        "message": "The session interval is too small: use at least 1800 seconds",
        "min_se": 1800,
    }
    headers = {
        "Min-SE": "1800",
    }
    return JsonResponse(
        body,
        status=422,
        headers=headers,
    )
