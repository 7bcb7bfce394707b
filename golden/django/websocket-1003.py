from django.http import JsonResponse
from django.urls import path


def unsupported_data(request):
    body = {
        "error": "unsupported_data",
        "message": "This type of data is not accepted",
    }
    return JsonResponse(body, status=415)


urlpatterns = [
    path("endpoint", unsupported_data),
]
