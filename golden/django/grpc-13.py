from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.internal)
@require_safe
def internal(request):
    body = {
        "error": "internal",
        "message": "The service met an internal error",
    }
    return JsonResponse(body, status=500)
