from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.network_read_timeout_error)
@require_safe
def network_read_timeout_error(request):
    body = {
        "error": "network_read_timeout_error",
        "message": "Reading from the upstream server timed out",
    }
    return JsonResponse(body, status=598)
