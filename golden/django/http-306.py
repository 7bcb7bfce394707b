from django.http import JsonResponse
from django.urls import path


def unused(request):
    body = {
        "status": "unused",
        "message": "This status code is reserved and has no meaning",
    }
    return JsonResponse(body, status=306)


urlpatterns = [
    path("endpoint", unused),
]
