from django.http import JsonResponse
from django.urls import path


def need_password(request):
    body = {
        "status": "need_password",
        "message": "The user name is accepted: send the password",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", need_password),
]
