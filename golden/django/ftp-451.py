from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.local_error_in_processing)
@require_safe
def local_error_in_processing(request):
    body = {
        "error": "local_error_in_processing",
        "message": "The server met a local error: try again later",
    }
    return JsonResponse(body, status=503)
