from django.http import JsonResponse
from django.urls import path


def request_timeout(request):
    body = {
        "error": "request_timeout",
        "message": "The callee could not be found in time",
    }
    return JsonResponse(body, status=504)


urlpatterns = [
    path("endpoint", request_timeout),
]
