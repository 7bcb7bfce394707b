from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_action_completed)
@require_safe
def file_action_completed(request):
    body = {
        "status": "file_action_completed",
        "message": "The requested file action was completed",
    }
    return JsonResponse(body, status=250)
