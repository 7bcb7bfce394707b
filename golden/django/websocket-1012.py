from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_restart)
@require_safe
def service_restart(request):
    body = {
        "error": "service_restart",
        "message": "The service is restarting: reconnect in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )
