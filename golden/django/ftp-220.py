from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_ready)
@require_safe
def service_ready(request):
    body = {
        "status": "service_ready",
        "message": "The service is ready for a new user",
    }
    return JsonResponse(body, status=220)
