from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.entering_long_passive_mode)
@require_safe
def entering_long_passive_mode(request):
    body = {
        "status": "entering_long_passive_mode",
        "message": "Long passive mode entered: connect to 2001:db8::a port 50069",
        "host": "2001:db8::a",
        "port": 50069,
    }
    return JsonResponse(body, status=228)
