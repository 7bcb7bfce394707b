from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def file_action_pending(request):
    body = {
        "status": "file_action_pending",
        "message": "The file action waits for a second command",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", file_action_pending),
]
