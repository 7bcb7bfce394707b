from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_action_pending)
@require_safe
def file_action_pending(request):
    body = {
        "status": "file_action_pending",
        "message": "The file action waits for a second command",
    }
    return JsonResponse(body, status=202)
