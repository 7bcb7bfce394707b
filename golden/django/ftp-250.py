from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def file_action_completed(request):
    body = {
        "status": "file_action_completed",
        "message": "The requested file action was completed",
    }
    return JsonResponse(body, status=250)


urlpatterns = [
    path("endpoint", file_action_completed),
]
