from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.timeout)
@require_safe
def timeout(request):
    body = {
        "error": "timeout",
        "message": "The client took too long to respond",
    }
    return JsonResponse(body, status=408)
