from django.http import JsonResponse
from django.urls import path


def conflict(request):
    body = {
        "error": "conflict",
        "message": "The resource was changed by another request",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", conflict),
]
