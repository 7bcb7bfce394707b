from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_acceptable)
@require_safe
def not_acceptable(request):
    body = {
        "error": "not_acceptable",
        "message": "The server has no response that the client accepts",
    }
    return JsonResponse(body, status=406)
