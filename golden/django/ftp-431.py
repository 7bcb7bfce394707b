from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.security_resource_unavailable)
@require_safe
def security_resource_unavailable(request):
    body = {
        "error": "security_resource_unavailable",
        "message": "A resource for the security mechanism is not available",
    }
    return JsonResponse(body, status=503)
