from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.gateway_timeout)
@require_safe
def gateway_timeout(request):
    body = {
        "error": "gateway_timeout",
        "message": "Upstream server timed out",
    }
    return JsonResponse(body, status=504)
