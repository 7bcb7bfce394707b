from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.entering_extended_passive_mode)
@require_safe
def entering_extended_passive_mode(request):
    body = {
        "status": "entering_extended_passive_mode",
        "message": "Extended passive mode entered: connect to port 50069",
        "port": 50069,
    }
    return JsonResponse(body, status=229)
