from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.conflict)
@require_safe
def conflict(request):
    body = {
        "error": "conflict",
        "message": "The registration clashes with one that already exists",
    }
    return JsonResponse(body, status=409)
