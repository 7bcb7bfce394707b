from django.http import JsonResponse
from django.urls import path


def locked(request):
    body = {
        "error": "locked",
        "message": "The resource is locked by another user",
    }
    return JsonResponse(body, status=423)


urlpatterns = [
    path("endpoint", locked),
]
