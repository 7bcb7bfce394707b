from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def directory_status(request):
    body = {
        "status": "directory_status",
        "message": "The server reports the status of the directory",
    }
    return JsonResponse(body, status=212)


urlpatterns = [
    path("endpoint", directory_status),
]
