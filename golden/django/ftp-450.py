from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.file_action_not_taken)
@require_safe
def file_action_not_taken(request):
    body = {
        "error": "file_action_not_taken",
        "message": "The file is not available at present: try again later",
    }
    return JsonResponse(body, status=450)
