from django.http import JsonResponse
from django.urls import path


def railgun_error(request):
    body = {
        "error": "railgun_error",
        "message": "The connection through Railgun failed",
    }
    return JsonResponse(body, status=527)


urlpatterns = [
    path("endpoint", railgun_error),
]
