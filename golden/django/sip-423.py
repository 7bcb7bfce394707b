from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.interval_too_brief)
@require_safe
def interval_too_brief(request):
    body = {
        "error": "interval_too_brief",
        "message": "The expiration time is too short: use at least 3600 seconds",
        "min_expires": 3600,
    }
    headers = {
        "Min-Expires": "3600",
    }
    return JsonResponse(
        body,
        status=422,
        headers=headers,
    )
