from django.http import JsonResponse
from django.urls import path


def forbidden(request):
    body = {
        "error": "forbidden",
        "message": "Access to this resource is not allowed",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", forbidden),
]
