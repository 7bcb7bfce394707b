from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bandwidth_limit_exceeded)
@require_safe
def bandwidth_limit_exceeded(request):
    body = {
        "error": "bandwidth_limit_exceeded",
        "message": "The site has exceeded its bandwidth limit",
    }
    return JsonResponse(body, status=509)
