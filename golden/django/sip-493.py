from django.http import JsonResponse
from django.urls import path


def undecipherable(request):
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return JsonResponse(body, status=493)


urlpatterns = [
    path("endpoint", undecipherable),
]
