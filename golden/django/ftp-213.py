from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_status)
@require_safe
def file_status(request):
    body = {
        "status": "file_status",
        "message": "The size of the file is 5242880 bytes",
        "size": 5242880,
    }
    return JsonResponse(body, status=213)
