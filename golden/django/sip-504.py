from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.server_time_out)
@require_safe
def server_time_out(request):
    body = {
        "error": "server_time_out",
        "message": "A server that is needed for this request did not respond in time",
    }
    return JsonResponse(body, status=504)
