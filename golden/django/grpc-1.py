from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.cancelled)
@require_safe
def cancelled(request):
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return JsonResponse(body, status=499)
