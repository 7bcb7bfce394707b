from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.http_version_not_supported)
@require_safe
def http_version_not_supported(request):
    body = {
        "error": "http_version_not_supported",
        "message": "The HTTP version of this request is not supported",
    }
    return JsonResponse(body, status=505)
