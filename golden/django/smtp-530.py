from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.authentication_required)
@require_safe
def authentication_required(request):
    body = {
        "error": "authentication_required",
        "message": "Authentication is required before this command",
    }
    return JsonResponse(body, status=530)
