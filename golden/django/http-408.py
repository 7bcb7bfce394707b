from django.http import JsonResponse
from django.urls import path


def request_timeout(request):
    body = {
        "error": "request_timeout",
        "message": "The request did not arrive completely in time",
    }
    return JsonResponse(body, status=408)


urlpatterns = [
    path("endpoint", request_timeout),
]
