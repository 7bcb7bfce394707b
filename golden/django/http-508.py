from django.http import JsonResponse
from django.urls import path


def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The folder contains itself and cannot be listed completely",
    }
    return JsonResponse(body, status=508)


urlpatterns = [
    path("endpoint", loop_detected),
]
