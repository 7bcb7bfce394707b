from django.http import JsonResponse
from django.urls import path


def not_extended(request):
    body = {
        "error": "not_extended",
        "message": "The request lacks a required protocol extension",
    }
    return JsonResponse(body, status=510)


urlpatterns = [
    path("endpoint", not_extended),
]
