from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.internal_server_error)
@require_safe
def internal_server_error(request):
    body = {
        "error": "internal_server_error",
        "message": "An unexpected error occurred on the server",
    }
    return JsonResponse(body, status=500)
