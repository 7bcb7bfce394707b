from django.http import JsonResponse
from django.urls import path


def already_exists(request):
    body = {
        "error": "already_exists",
        "message": "The entity to create already exists",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", already_exists),
]
