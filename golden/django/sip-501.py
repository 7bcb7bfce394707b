from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_implemented)
@require_safe
def not_implemented(request):
    body = {
        "error": "not_implemented",
        "message": "The server does not implement this method",
    }
    return JsonResponse(body, status=501)
