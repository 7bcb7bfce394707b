from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.internal_error)
@require_safe
def internal_error(request):
    body = {
        "error": "internal_error",
        "message": "The server met an unexpected condition",
    }
    return JsonResponse(body, status=500)
