from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.already_exists)
@require_safe
def already_exists(request):
    body = {
        "error": "already_exists",
        "message": "The entity to create already exists",
    }
    return JsonResponse(body, status=409)
