from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_unavailable)
@require_safe
def file_unavailable(request):
    body = {
        "error": "file_unavailable",
        "message": "The file does not exist or is not accessible",
    }
    return JsonResponse(body, status=550)
