from django.http import JsonResponse
from django.urls import path


def already_reported(request):
    body = {
        "status": "already_reported",
        "message": "The members of this collection were already listed",
    }
    return JsonResponse(body, status=208)


urlpatterns = [
    path("endpoint", already_reported),
]
