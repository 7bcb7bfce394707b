from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.gone)
@require_safe
def gone(request):
    body = {
        "error": "gone",
        "message": "The user is gone for good and left no new address",
    }
    return JsonResponse(body, status=410)
