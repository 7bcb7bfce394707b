from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_not_available)
@require_safe
def service_not_available(request):
    body = {
        "error": "service_not_available",
        "message": "The mail service is not available: try again later",
    }
    return JsonResponse(body, status=503)
