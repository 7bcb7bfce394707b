from django.http import JsonResponse
from django.urls import path


def insufficient_storage(request):
    body = {
        "error": "insufficient_storage",
        "message": "There is not enough storage left to save the file",
    }
    return JsonResponse(body, status=507)


urlpatterns = [
    path("endpoint", insufficient_storage),
]
