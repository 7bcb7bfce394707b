from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_closing)
@require_safe
def service_closing(request):
    body = {
        "status": "service_closing",
        "message": "The server closes the connection as requested",
    }
    return JsonResponse(body, status=221)
