from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.requested_host_unavailable)
@require_safe
def requested_host_unavailable(request):
    body = {
        "error": "requested_host_unavailable",
        "message": "The requested host is not available",
    }
    return JsonResponse(body, status=434)
