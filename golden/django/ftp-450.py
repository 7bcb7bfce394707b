from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def file_action_not_taken(request):
    body = {
        "error": "file_action_not_taken",
        "message": "The file is not available at present: try again later",
    }
    return JsonResponse(body, status=450)


urlpatterns = [
    path("endpoint", file_action_not_taken),
]
