from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_found)
@require_safe
def not_found(request):
    body = {
        "error": "not_found",
        "message": "No resource was found at this URI",
    }
    return JsonResponse(body, status=404)
