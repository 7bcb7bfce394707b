from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_timeout)
@require_safe
def request_timeout(request):
    body = {
        "error": "request_timeout",
        "message": "The request did not arrive completely in time",
    }
    return JsonResponse(body, status=408)
