from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.directory_status)
@require_safe
def directory_status(request):
    body = {
        "status": "directory_status",
        "message": "The server reports the status of the directory",
    }
    return JsonResponse(body, status=212)
