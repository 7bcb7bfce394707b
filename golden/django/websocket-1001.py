from django.http import JsonResponse
from django.urls import path


def going_away(request):
    body = {
        "error": "going_away",
        "message": "The server is going away",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", going_away),
]
