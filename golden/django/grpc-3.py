from django.http import JsonResponse
from django.urls import path


def invalid_argument(request):
    body = {
        "error": "invalid_argument",
        "message": "An argument of the call is not valid",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", invalid_argument),
]
