from django.http import JsonResponse
from django.urls import path


def not_implemented(request):
    body = {
        "error": "not_implemented",
        "message": "The server does not implement this method",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", not_implemented),
]
