from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_extended)
@require_safe
def not_extended(request):
    body = {
        "error": "not_extended",
        "message": "The request lacks a required protocol extension",
    }
    return JsonResponse(body, status=510)
