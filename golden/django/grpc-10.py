from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.aborted)
@require_safe
def aborted(request):
    body = {
        "error": "aborted",
        "message": "The call was aborted because of a conflict",
    }
    return JsonResponse(body, status=409)
