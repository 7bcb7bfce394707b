from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.version_not_supported)
@require_safe
def version_not_supported(request):
    body = {
        "error": "version_not_supported",
        "message": "This SIP version is not supported",
    }
    return JsonResponse(body, status=501)
