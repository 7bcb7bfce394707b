from django.http import JsonResponse
from django.urls import path


def file_status(request):
    body = {
        "status": "file_status",
        "message": "The size of the file is 5242880 bytes",
        "size": 5242880,
    }
    return JsonResponse(body, status=213)


urlpatterns = [
    path("endpoint", file_status),
]
