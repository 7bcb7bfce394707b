from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.accepted)
@require_safe
def accepted(request):
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return JsonResponse(body, status=202)
