from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.gone)
@require_safe
def gone(request):
    body = {
        "error": "gone",
        "message": "This resource is no longer available",
    }
    return JsonResponse(body, status=410)
