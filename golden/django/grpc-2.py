from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unknown)
@require_safe
def unknown(request):
    body = {
        "error": "unknown",
        "message": "The call failed for an unknown reason",
    }
    return JsonResponse(body, status=500)
