from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.connection_timed_out)
@require_safe
def connection_timed_out(request):
    body = {
        "error": "connection_timed_out",
        "message": "Connection to the origin server timed out",
    }
    return JsonResponse(body, status=522)
