from django.http import JsonResponse
from django.urls import path


def cancelled(request):
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return JsonResponse(body, status=499)


urlpatterns = [
    path("endpoint", cancelled),
]
