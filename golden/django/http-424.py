from django.http import JsonResponse
from django.urls import path


def failed_dependency(request):
    body = {
        "error": "failed_dependency",
        "message": "This step was skipped because an earlier step failed",
    }
    return JsonResponse(body, status=424)


urlpatterns = [
    path("endpoint", failed_dependency),
]
