from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.alternative_service)
@require_safe
def alternative_service(request):
    body = {
        "status": "alternative_service",
        "message": "The call failed, but another service is available",
    }
    return JsonResponse(body, status=380)
