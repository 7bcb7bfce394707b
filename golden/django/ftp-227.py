from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.entering_passive_mode)
@require_safe
def entering_passive_mode(request):
    body = {
        "status": "entering_passive_mode",
        "message": "Passive mode entered: connect to 192.0.2.10 port 50069",
        "host": "192.0.2.10",
        "port": 50069,
    }
    return JsonResponse(body, status=227)
