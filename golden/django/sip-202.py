from django.http import JsonResponse
from django.urls import path


def accepted(request):
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", accepted),
]
